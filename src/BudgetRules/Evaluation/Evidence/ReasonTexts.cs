using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Text;

namespace BudgetRules.Evaluation.Evidence;

/// <summary>The sentences of reasons.</summary>
internal sealed class ReasonTexts(EvidenceContext context)
{
    /// <summary>没有年度.</summary>
    public Reason NoYear() => Plain("文件没有年度", "the document has no year", Responsibility.Document, "年度");

    /// <summary>A document fact is unknown.</summary>
    public Reason NoFact() => Plain("不知道部门、地区、文种或单位性质", "a fact about the document is unknown", Responsibility.Input, "文件属性");

    /// <summary>没有上年文件.</summary>
    public Reason NoPrior() => Plain("没有上年文件", "last year's document is not supplied", Responsibility.Input, "上年");

    /// <summary>数值过大.</summary>
    public Reason TooLarge() => Plain("数值过大", "a figure is too large", Responsibility.Document, "数值过大");

    /// <summary>除数为 0, or what follows from a too large figure.</summary>
    public Reason ZeroDivisor(bool isZero) => isZero ? Plain("除数为 0", "the divisor is 0", Responsibility.Document, "除数为0") : TooLarge();

    /// <summary>A family without copies.</summary>
    public Reason NoCopies(int family)
    {
        var name = context.Batch.Schema.Families[family];
        return context.Document.Losses.IsEmpty
            ? Plain($"文件没有按{name}填报的表", $"the document has no forms per {name}", Supplier(), name)
            : Lost(context.Document.Losses[0], $"按{name}填报的表");
    }

    /// <summary>最大值 最小值 over no rows.</summary>
    public Reason NoRows(int list) =>
        Plain($"《{Title(context.Batch.Schema.RowLists[list].Table)}》没有可比较的行", "there are no rows to compare", Responsibility.Document, Title(context.Batch.Schema.RowLists[list].Table));

    /// <summary>A table that is not there, may have been lost, or is there twice.</summary>
    public Reason Table(int table, int state, int parent)
    {
        var title = Title(table);
        return state switch
        {
            RowState.NotReadFully => Lost(context.Document.Losses.FirstOrDefault(), $"《{title}》"),
            RowState.Duplicate => Plain($"《{title}》出现了不止一次", $"《{title}》 occurs more than once", Responsibility.Document, $"重复《{title}》")
                with { Place = context.Document.Tables.LastOrDefault(item => item.Title == title)?.Place },
            _ => Plain($"缺少《{title}》{CopyName(table, parent)}", $"《{title}》 is missing", Supplier(), $"缺少《{title}》"),
        };
    }

    /// <summary>A cell or row that cannot be used.</summary>
    public Reason? Cell(CellRef cell)
    {
        var table = context.Batch.Tables[cell.Table];
        if (cell.Parent >= 0 && table.TableStates[cell.Parent] != RowState.Fine)
        {
            return Table(cell.Table, table.TableStates[cell.Parent], cell.Parent);
        }

        if (cell.Row < 0)
        {
            return Row(cell);
        }

        return cell.Column < 0 ? null : Value(cell, table);
    }

    /// <summary>A blank under × or ÷.</summary>
    public Reason BlankFactor(CellRef cell)
    {
        var place = context.CellOf(cell)?.Place ?? context.TableOf(cell)?.Place;
        return new Reason(new LocalizedText($"{CellNames.Of(context, cell)}为空，不能参加乘除", "a blank cannot take part in × or ÷"), Responsibility.Document, place, "空白" + CellNames.ColumnOf(context, cell), [cell]);
    }

    /// <summary>A list of rows that cannot be trusted.</summary>
    public Reason RowList(int list, int state, int point)
    {
        var schema = context.Batch.Schema.RowLists[list];
        var table = context.Batch.Tables[schema.Table];
        var parent = schema.Kind == RowListKind.ChildrenOfEach ? table.ParentOfRow[point] : point;
        var title = Title(schema.Table);
        switch (state)
        {
            case RowState.NamelessRows:
                return new Reason(
                    new LocalizedText($"《{title}》有既无编码又无名称的行，合计无从核对", $"《{title}》 has rows with neither code nor name"),
                    Responsibility.Document,
                    table.Sources[parent]!.Rows.FirstOrDefault(RowTreeBuilder.IsNameless)?.Place,
                    $"无名行《{title}》",
                    []);
            case RowState.NotReadFully:
                return table.Sources[parent] is { LostRows: [var loss, ..] } ? Lost(loss, $"《{title}》") : Table(schema.Table, state, parent);
            case RowState.Duplicate when schema.Kind == RowListKind.ChildrenOfEach && table.TableStates[parent] == RowState.Fine:
                return Duplicate(schema.Table, point, []);
            case RowState.NoChildren:
                return Plain("没有下级", "there are no rows below", Responsibility.Document, "没有下级");
            case RowState.NoTable or RowState.Duplicate:
                return Table(schema.Table, state, parent);
            default:
                var missing = schema.Paths.Append(schema.Lookup).Append(schema.ToLookup).FirstOrDefault(lookup => lookup >= 0 && context.Batch.Lookups[lookup][parent] == state, schema.Lookup);
                return missing < 0 ? Table(schema.Table, state, parent) : Row(new CellRef(schema.Table, state, -1, parent, missing));
        }
    }

    /// <summary>A key that occurs twice in a table.</summary>
    public Reason Duplicate(int table, int row, IEnumerable<(int Table, int Column, CellAccess Access)> cells)
    {
        var data = context.Batch.Tables[table];
        var first = data.FirstSame[row];
        var parent = data.ParentOfRow[row];
        var columns = cells.Where(cell => cell.Table == table).Select(static cell => cell.Column).DefaultIfEmpty(-1).Distinct().ToList();
        var twins = Enumerable.Range(data.Offsets[parent], data.Offsets[parent + 1] - data.Offsets[parent]).Where(other => data.FirstSame[other] == first);
        var found = twins.SelectMany(twin => columns.Select(column => new CellRef(table, twin, column, parent, -1))).ToImmutableArray();
        return new Reason(
            new LocalizedText($"《{Title(table)}》中 {RowName(data.SourceRow(row))} 出现了不止一次", "the row occurs more than once"),
            Responsibility.Document,
            data.SourceRow(first).Place,
            $"重复行《{Title(table)}》{RowName(data.SourceRow(row))}",
            found);
    }

    /// <summary>A row whose key may occur again among the rows that were lost.</summary>
    public Reason MayRecur(int table, int row)
    {
        var data = context.Batch.Tables[table];
        var source = data.Sources[data.ParentOfRow[row]]!;
        return Lost(source.LostRows.FirstOrDefault(static loss => loss.Row is null) ?? source.LostRows[0], $"《{Title(table)}》可能还有一行“{RowName(data.SourceRow(row))}”");
    }

    /// <summary>A row of the driving table meets several rows of another.</summary>
    public Reason DuplicateIn(int other, int driver, int row, IEnumerable<(int Table, int Column, CellAccess Access)> cells)
    {
        var from = context.Batch.Tables[driver];
        var to = context.Batch.Tables[other];
        for (var candidate = 0; candidate < to.RowCount; candidate++)
        {
            var sameDepartment = context.Block.Up(new Domain(DomainKind.Row, other), candidate, Domain.Department) == context.Department;
            var sameKey = from.Codes[row] >= 0 && to.Codes[candidate] >= 0 ? from.Codes[row] == to.Codes[candidate] : from.Names[row] >= 0 && from.Names[row] == to.Names[candidate];
            if (sameDepartment && sameKey && to.Ambiguous[candidate])
            {
                return Duplicate(other, candidate, cells);
            }
        }

        return Duplicate(driver, row, cells);
    }

    private Reason Row(CellRef cell)
    {
        var title = Title(cell.Table);
        var written = cell.Lookup < 0 ? "" : context.Batch.Schema.Lookups[cell.Lookup].Key.Written;
        var place = context.TableOf(cell)?.Place;
        var source = context.TableOf(cell);
        switch (cell.Row)
        {
            case RowState.NoTable or RowState.Duplicate when source is null:
                return Table(cell.Table, cell.Row, cell.Parent);
            case RowState.NotReadFully:
                return source is { LostRows: [var loss, ..] } ? Lost(loss, $"《{title}》“{written}”") : Table(cell.Table, cell.Row, cell.Parent);
            case RowState.Duplicate:
                var twins = Twins(cell);
                var first = twins.Select(twin => context.RowOf(twin)?.Place).FirstOrDefault(static found => found is not null) ?? place;
                var says = written.Length == 0
                    ? new LocalizedText($"《{title}》应只有一行，却有 {twins.Length} 行", $"《{title}》 has {twins.Length} rows instead of one")
                    : new LocalizedText($"《{title}》中“{written}”出现了不止一次", $"“{written}” occurs more than once in 《{title}》");
                return new Reason(says, Responsibility.Document, first, $"重复行《{title}》{written}", twins);
            case RowState.BelowPublishedDepth:
                return new Reason(new LocalizedText($"《{title}》没有公开到 {written} 这一级", $"《{title}》 is not published down to {written}"), Supplier(), place, $"层级《{title}》", []);
            case RowState.Absent:
                return new Reason(new LocalizedText($"《{title}》没有“{written}”行", $"《{title}》 has no row “{written}”"), Supplier(), place, $"缺行《{title}》{written}", []);
            default:
                return new Reason(new LocalizedText(written.Length == 0 ? $"《{title}》没有数据行" : $"缺行：《{title}》没有“{written}”", $"《{title}》 lacks the row “{written}”"), Supplier(), place, $"缺行《{title}》{written}", []);
        }
    }

    private ImmutableArray<CellRef> Twins(CellRef cell)
    {
        if (cell.Lookup < 0 || cell.Parent < 0)
        {
            return [];
        }

        var data = context.Batch.Tables[cell.Table];
        var key = context.Batch.Schema.Lookups[cell.Lookup].Key;
        var id = context.Batch.Texts.Find(key.Key);
        var keys = key.Kind == RowKeyKind.Code ? data.Codes : key.Kind == RowKeyKind.Path ? data.Paths : data.Names;
        return
        [
            .. Enumerable.Range(data.Offsets[cell.Parent], data.Offsets[cell.Parent + 1] - data.Offsets[cell.Parent])
                .Where(row => key.Kind == RowKeyKind.Only || keys[row] == id)
                .Select(row => new CellRef(cell.Table, row, cell.Column, cell.Parent, -1)),
        ];
    }

    private Reason? Value(CellRef cell, TableData table)
    {
        var column = table.Columns[cell.Column];
        var name = CellNames.Of(context, cell);
        var title = Title(cell.Table);
        var source = context.TableOf(cell);
        switch (column.States[cell.Parent])
        {
            case ColumnState.Absent:
                return new Reason(new LocalizedText($"《{title}》没有“{column.Schema.Name}”列", $"《{title}》 has no column “{column.Schema.Name}”"), Supplier(), source?.Place, $"缺列《{title}》{column.Schema.Name}", []);
            case ColumnState.Duplicate:
                return new Reason(new LocalizedText($"《{title}》的“{column.Schema.Name}”列出现了不止一次", $"the column “{column.Schema.Name}” occurs more than once in 《{title}》"), Responsibility.Document, source?.Place, $"重复列《{title}》{column.Schema.Name}", []);
            case ColumnState.NotReadFully:
                return Lost(source?.LostColumns.FirstOrDefault(), $"《{title}》“{column.Schema.Name}”列");
            case ColumnState.NoTable:
                return Table(cell.Table, RowState.NoTable, cell.Parent);
            default:
                break;
        }

        if (context.CellOf(cell) is not { } printed)
        {
            return new Reason(new LocalizedText($"{name}没有这一项", "the fact has no such figure"), Responsibility.Rule, context.RowOf(cell)?.Place, $"无项《{title}》{column.Schema.Name}", [cell]);
        }

        if (column.Unreadable[cell.Row])
        {
            return printed.Raw == "未读全"
                ? new Reason(new LocalizedText($"{name}未读全", "it was not read completely"), Responsibility.Reading, printed.Place, $"未读全《{title}》", [cell])
                : new Reason(new LocalizedText($"{name}不可读：“{Short(printed.Raw)}”", $"“{Short(printed.Raw)}” cannot be read as a value"), Responsibility.Document, printed.Place, $"不可读《{title}》{column.Schema.Name}", [cell]);
        }

        return column.Read[cell.Row]
            ? null
            : new Reason(new LocalizedText(table.Schema.IsNarrative ? $"文中缺数：{name}" : $"{name}为空", table.Schema.IsNarrative ? "the text gives no figure" : "the cell is blank"), Responsibility.Document, printed.Place, $"空白《{title}》{column.Schema.Name}", [cell]);
    }

    private static string Short(string raw) => raw.Length <= 30 ? raw : raw[..30] + "…";

    private Reason Lost(Loss? loss, string what) => new(
        new LocalizedText($"未读全：{what}，{loss?.Description ?? "文件未读全"}", $"not read completely: {what}"),
        Responsibility.Reading,
        loss?.Place,
        $"未读全{loss?.Description}",
        []);

    private static Reason Plain(string chinese, string english, Responsibility responsibility, string key) =>
        new(new LocalizedText(chinese, english), responsibility, null, key, []);

    private Responsibility Supplier() => context.IsPublication ? Responsibility.Document : Responsibility.Input;

    private string Title(int table) => context.Batch.Schema.Tables[table].Title;

    private string CopyName(int table, int parent)
    {
        var family = context.Batch.Schema.Tables[table].Family;
        return family < 0 || parent < 0 ? "" : $"（{context.Batch.Families[family].Keys[parent]}）";
    }

    private static string RowName(Row row) => string.Join(' ', new[] { row.Code, row.Name }.Where(static part => !string.IsNullOrWhiteSpace(part)));
}
