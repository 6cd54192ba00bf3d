using System.Collections.Immutable;
using System.Text.Json;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Documents.Matching;
using BudgetRules.Text;

namespace BudgetRules.Documents.Json;

/// <summary>Reads one table of a JSON document.</summary>
internal sealed class JsonTableReader(string file, DisclosureTemplate template, TemplateForms forms, JsonCopies copies, JsonFaults faults)
{
    private const int MostDecimals = 10;
    private static readonly string[] Properties = ["name", "unit", "decimals", "columns", "rows", "copy"];
    private static readonly string[] CodeHeadings = ["科目编码", "科目代码", "编码", "代码", "功能分类科目编码", "经济分类科目编码"];
    private static readonly string[] NameHeadings =
        ["科目名称", "项目", "项目名称", "名称", "事项", "表名", "来源项目", "单位名称", "部门名称", "功能分类科目名称", "经济分类科目名称", "科目"];

    /// <summary>The table, or null where it cannot be read; then that is a loss.</summary>
    public Table? Read(JsonElement element, string pointer)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Lose(pointer, "表应是一个对象 { … }", "a table must be an object");
            return null;
        }

        faults.CheckProperties(element, pointer, Properties);
        if (!element.TryGetProperty("name", out var name) || name.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(name.GetString()))
        {
            faults.Lose(pointer, "表没有 name（表名）", "the table has no \"name\"");
            return null;
        }

        var printed = name.GetString()!.Trim().Trim('《', '》');
        var form = forms.Find(NameKey.Of(printed));
        if (ReadUnit(element, pointer, form, out var hasUnit) is not { } unit || ReadGrid(element, pointer) is not { } grid)
        {
            return null;
        }

        var copy = element.TryGetProperty("copy", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var title = form?.Specimen.Title ?? printed;
        var table = new Table
        {
            Title = title,
            Copy = copy,
            CopyIndex = copy is not null || form?.Specimen.Family is not null ? copies.IndexOf(copy ?? "", title) : -1,
            Unit = unit,
            Decimals = ReadDecimals(element, pointer),
            Columns = [],
            Rows = [],
            Place = new SourcePlace { File = file, Cell = pointer },
        };
        return Fill(table, form, grid, hasUnit, pointer);
    }

    private Table Fill(Table table, SpecimenForm? form, JsonGrid grid, bool hasUnit, string pointer)
    {
        var (code, name) = KeyColumns(form, grid.Headings);
        var values = Enumerable.Range(0, grid.Headings.Length).Where(i => i != code && i != name).ToArray();
        var columns = values.Select(i => ColumnOf(form, grid, table.Title, i, hasUnit)).ToImmutableArray();
        var finder = form?.Specimen.Rows == RowKind.Fixed ? new FixedRowFinder(form.Specimen.FixedRows, form.Resolve) : null;
        var rows = grid.Rows.Select((cells, index) => new Row
        {
            Code = code < 0 ? null : NullIfBlank(cells[code]),
            Name = name < 0 ? null : NullIfBlank(cells[name]),
            Path = name < 0 || finder is null ? null : PathOf(finder, template, cells[name]),
            Cells = [.. values.Select((column, i) => (Cell?)CellParser.Parse(
                cells[column], columns[i].Kind, table.Unit, new SourcePlace { File = file, Cell = $"{pointer}/rows/{grid.Indexes[index]}/{column}" }))],
            Place = new SourcePlace { File = file, Cell = $"{pointer}/rows/{grid.Indexes[index]}" },
        });
        return table with
        {
            Columns = columns,
            Rows = [.. rows],
            HasCodes = code >= 0,
            LostRows = [.. grid.Lost],
        };
    }

    private static string? PathOf(FixedRowFinder finder, DisclosureTemplate template, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var found = name.Contains('.', StringComparison.Ordinal) ? finder.FindPath(name) : -1;
        found = found < 0 ? finder.Find(template.ResolveKey(name), []) : found;
        if (found < 0)
        {
            return null;
        }

        finder.Take(found);
        return finder.PathOf(found);
    }

    // The heading of a form's names; of an unknown table the leading code and name headings.
    private static (int Code, int Name) KeyColumns(SpecimenForm? form, ImmutableArray<string> headings)
    {
        int code = -1, name = -1;
        if (form is not null && form.Specimen.Rows is RowKind.Form or RowKind.Single)
        {
            return (code, name);
        }

        for (var i = 0; i < headings.Length; i++)
        {
            var key = form?.Resolve(headings[i]) ?? NameKey.Of(headings[i]);
            if (form?.Specimen.FindColumn(headings[i]) is not null)
            {
                continue;
            }

            var role = form?.Leaves.FirstOrDefault(leaf => leaf.Key == key)?.Role;
            var isKey = form is null ? i <= 1 : role is null or LeafRole.Code or LeafRole.Name or LeafRole.Label;
            if (code < 0 && isKey && (role == LeafRole.Code || CodeHeadings.Contains(key)))
            {
                code = i;
            }
            else if (name < 0 && isKey && (role is LeafRole.Name or LeafRole.Label || NameHeadings.Contains(key) || key == NameKey.Of(form?.Specimen.NameColumn ?? "项目")))
            {
                name = i;
            }
        }

        return (code, name);
    }

    private Column ColumnOf(SpecimenForm? form, JsonGrid grid, string title, int index, bool hasUnit)
    {
        var heading = grid.Headings[index];
        if (title == PublishedTables.Title && heading == PublishedTables.CountColumn)
        {
            return new Column(heading, SlotKind.Quantity);
        }

        if ((form?.Specimen.FindColumn(heading) ?? FactColumn(form, title, heading)) is { } known)
        {
            return known;
        }

        int figures = 0, percents = 0, others = 0;
        foreach (var row in grid.Rows)
        {
            var text = TextFolding.FoldTight(row[index] ?? "");
            if (CellParser.IsBlankWording(text))
            {
                continue;
            }

            var isFigure = FigureShape.IsFigure(text);
            figures += isFigure ? 1 : 0;
            percents += isFigure && text.EndsWith('%') ? 1 : 0;
            others += isFigure ? 0 : 1;
        }

        var kind = figures == 0 || others > 0 ? SlotKind.Text
            : percents == figures ? SlotKind.Percent
            : hasUnit ? SlotKind.Amount
            : SlotKind.Quantity;
        return new Column(heading, figures == 0 && others == 0 && hasUnit ? SlotKind.Amount : kind);
    }

    // 《公开说明》 and the lists of the narrative have their columns from 文样.
    private Column? FactColumn(SpecimenForm? form, string title, string heading) => form is not null
        ? null
        : template.Facts
            .Where(fact => NameKey.Of(fact.Table) == NameKey.Of(title))
            .SelectMany(static fact => fact.Columns)
            .FirstOrDefault(column => PathKey.Of(column.Path) == PathKey.Of(heading));

    private MoneyUnit? ReadUnit(JsonElement element, string pointer, SpecimenForm? form, out bool hasUnit)
    {
        hasUnit = element.TryGetProperty("unit", out var value) && value.ValueKind != JsonValueKind.Null;
        if (!hasUnit)
        {
            return form?.Specimen.Unit ?? template.Unit;
        }

        if (value.ValueKind == JsonValueKind.String && MoneyUnit.FromName(value.GetString()) is { } unit)
        {
            return unit;
        }

        faults.Lose(pointer + "/unit", "unit 应是 元、万元 或 亿元", "\"unit\" must be 元, 万元 or 亿元");
        return null;
    }

    private int? ReadDecimals(JsonElement element, string pointer)
    {
        if (!element.TryGetProperty("decimals", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var decimals) && decimals is >= 0 and <= MostDecimals)
        {
            return decimals;
        }

        faults.Warn(pointer + "/decimals", $"decimals 应是 0 到 {MostDecimals} 的整数", $"\"decimals\" must be a whole number from 0 to {MostDecimals}");
        return null;
    }

    private JsonGrid? ReadGrid(JsonElement element, string pointer)
    {
        if (!element.TryGetProperty("columns", out var columns) || columns.ValueKind != JsonValueKind.Array
            || columns.EnumerateArray().Any(static column => column.ValueKind != JsonValueKind.String))
        {
            faults.Lose(pointer + "/columns", "columns 应是栏目名称的数组", "\"columns\" must be an array of headings");
            return null;
        }

        var grid = new JsonGrid([.. columns.EnumerateArray().Select(static column => column.GetString()!.Trim())]);
        if (!element.TryGetProperty("rows", out var rows))
        {
            return grid;
        }

        if (rows.ValueKind != JsonValueKind.Array)
        {
            faults.Lose(pointer + "/rows", "rows 应是行的数组", "\"rows\" must be an array of rows");
            return null;
        }

        var index = 0;
        foreach (var row in rows.EnumerateArray())
        {
            var place = new SourcePlace { File = file, Cell = $"{pointer}/rows/{index}" };
            if (grid.Add(row, index++, place) is { } fault)
            {
                faults.Warn(place.Cell, fault.Chinese, fault.English);
            }
        }

        return grid;
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
