using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <content>References: 表 [ 行 ， 列 ].</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindReference(ReferenceSyntax reference)
    {
        var span = Place(reference.Span);
        if (TableOf(reference, span) is not { } table)
        {
            return new BoundError(span);
        }

        if (!reference.HasComma && reference.Row is RowPointSyntax { IsCode: false } point && !IsRowName(table, point, span, out var failed))
        {
            return failed ? new BoundError(span) : BindColumn(table, point.Text, BoundRowOf(table), Place(point.Span), span);
        }

        var row = reference.Row is null ? BoundRowOf(table) : BindRow(table, reference.Row);
        if (row is null)
        {
            return new BoundError(span);
        }

        return reference.Column is null
            ? new BoundCell(table, row, OnlyColumn(table), _isPrior, span)
            : BindColumn(table, reference.Column.Path, row, Place(reference.Column.Span), span);
    }

    private static BoundRow BoundRowOf(TableSymbol table) => table.IsSingleRow ? BoundRow.Only : BoundRow.Free;

    private TableSymbol? TableOf(ReferenceSyntax reference, TextSpan span)
    {
        if (reference.Table is null)
        {
            if (_table is null)
            {
                _bag.Error("名213", span, "方括号前没有表名：请写《表名》[…]，或在上面写“表：《…》”", "No table is named before the bracket: write 《title》[…], or put one in force with 表：.");
            }

            return _table;
        }

        var bound = Bind(reference.Table);
        if (bound is BoundTable table)
        {
            return table.Table;
        }

        if (bound is not BoundError)
        {
            _bag.Error("名214", Place(reference.Table.Span), "方括号前应是表名《…》，或用“设”定义为表的名称", "A table 《…》, or a name defined as one, must stand before the bracket.");
        }

        return null;
    }

    // A single name in brackets is a row where the table declares one of that name, else a column; both is 名204.
    private bool IsRowName(TableSymbol table, RowPointSyntax point, TextSpan span, out bool failed)
    {
        failed = false;
        if (table.IsSingleRow)
        {
            return false;
        }

        var isColumn = table.FindColumn(point.Text) is not null;
        var isRow = DeclaresRow(table, point.Text);
        if (isColumn && isRow)
        {
            _bag.Error("名204", Place(point.Span), $"[{point.Text}] 既是列又是行，请写 [{point.Text}，] 或 [，{point.Text}]", $"[{point.Text}] is both a column and a row; write [{point.Text}，] or [，{point.Text}].");
            failed = true;
        }

        return isRow || (!isColumn && (IsOpen(table) || !table.HasColumns));
    }

    private static bool IsOpen(TableSymbol table) => table is { IsSingleRow: false, IsClosed: false } && table.Specimen?.Rows is RowKind.Open or RowKind.TitleOnly or null;

    private bool DeclaresRow(TableSymbol table, string name)
    {
        if (table.IsNarrative)
        {
            return table.Facts.ContainsKey(_vocabulary.Template.ResolveKey(name));
        }

        return table.Specimen?.Rows == RowKind.Fixed && table.FindFixedRow(name, _vocabulary.Template.ResolveKey).Count > 0;
    }

    private static ColumnSymbol? OnlyColumn(TableSymbol table)
    {
        ColumnSymbol? only = null;
        foreach (var column in table.Columns)
        {
            if (column.IsIterable)
            {
                if (only is not null)
                {
                    return null;
                }

                only = column;
            }
        }

        return only;
    }

    private BoundExpression BindColumn(TableSymbol table, string path, BoundRow row, TextSpan nameSpan, TextSpan span)
    {
        var column = table.FindColumn(path);
        if (column is null && !table.HasColumns)
        {
            column = new ColumnSymbol(path, Dimension.Money, CellPart.Whole);
        }

        if (column is null)
        {
            _bag.UnknownColumn(nameSpan, path, table);
            return new BoundError(span);
        }

        if (table.IsNarrative && row is { Kind: BoundRowKind.Lookup, Key: { } key } && table.Facts.TryGetValue(key.Key, out var own) && !own.Contains(column.Path))
        {
            _bag.UnknownSlot(nameSpan, key.Written, path, own);
            return new BoundError(span);
        }

        return new BoundCell(table, row, column, _isPrior, span);
    }

    private BoundRow? BindRow(TableSymbol table, RowSyntax row) => row switch
    {
        RowPointSyntax point => BindPoint(table, point.Text, point.IsCode, Place(point.Span)),
        RowPrefixSyntax prefix => new BoundRow(BoundRowKind.Set, ListKind: RowListKind.Prefix, Prefix: prefix.Prefix),
        RowRangeSyntax range => BindRange(table, range),
        RowSetSyntax set => BindSet(table, set),
        _ => null,
    };

    private BoundRow? BindPoint(TableSymbol table, string text, bool isCode, TextSpan span)
    {
        if (table.IsSingleRow)
        {
            _bag.Error("名211", span, $"《{table.Title}》只有一行，没有行名：请写《{table.Title}》[列名]", $"《{table.Title}》 has one nameless row: write 《{table.Title}》[column].");
            return null;
        }

        if (isCode)
        {
            CodeChecker.Check(_vocabulary.Catalogue, table, text, span, _bag);
            return new BoundRow(BoundRowKind.Lookup, new RowKey(RowKeyKind.Code, text, text));
        }

        if (table.IsNarrative && table.IsClosed)
        {
            var key = _vocabulary.Template.ResolveKey(text);
            if (table.Facts.ContainsKey(key))
            {
                return new BoundRow(BoundRowKind.Lookup, new RowKey(RowKeyKind.Name, key, text));
            }

            _bag.UnknownRow(span, text, table);
            return null;
        }

        if (table.Specimen?.Rows == RowKind.Fixed)
        {
            return BindFixed(table, text, span);
        }

        return new BoundRow(BoundRowKind.Lookup, NameRow(text));
    }

    private RowKey NameRow(string text) => new(RowKeyKind.Name, _vocabulary.Template.ResolveKey(text), text);

    private BoundRow? BindFixed(TableSymbol table, string text, TextSpan span)
    {
        var (row, count) = table.FindFixedRow(text, _vocabulary.Template.ResolveKey);
        if (count == 1)
        {
            return new BoundRow(BoundRowKind.Lookup, PathRow(row!), IsOptional: row!.IsOptional);
        }

        if (count == 0)
        {
            _bag.UnknownRow(span, text, table);
            return null;
        }

        var paths = string.Join("、", table.Specimen!.FixedRows.Where(other => NameKey.Of(other.Name) == NameKey.Of(text)).Select(static other => other.Path));
        _bag.Error("名209", span, $"“{text}”在《{table.Title}》中出现 {count} 次，请写路径：{paths}", $"“{text}” occurs {count} times in 《{table.Title}》; write its path: {paths}.");
        return null;
    }

    private static RowKey PathRow(FixedRowSpecimen row) => new(RowKeyKind.Path, PathKey.Of(row.Path), row.Path);

    private BoundRow? BindRange(TableSymbol table, RowRangeSyntax range)
    {
        if (table.Specimen?.Rows != RowKind.Fixed)
        {
            var from = BindPoint(table, range.From.Text, range.From.IsCode, Place(range.From.Span));
            var to = BindPoint(table, range.To.Text, range.To.IsCode, Place(range.To.Span));
            return from is null || to is null
                ? null
                : new BoundRow(BoundRowKind.Set, from.Key, to.Key, RowListKind.Range, Between: []);
        }

        var rows = table.Specimen.FixedRows;
        var first = table.FindFixedRow(range.From.Text, _vocabulary.Template.ResolveKey);
        var last = table.FindFixedRow(range.To.Text, _vocabulary.Template.ResolveKey);
        if (first.Count != 1 || last.Count != 1)
        {
            return BindFixed(table, first.Count != 1 ? range.From.Text : range.To.Text, Place(first.Count != 1 ? range.From.Span : range.To.Span));
        }

        var (start, end) = (rows.IndexOf(first.Row!), rows.IndexOf(last.Row!));
        if (first.Row!.Side != last.Row!.Side || end < start)
        {
            _bag.Error("名208", Place(range.Span), "“至”的两端不在表的同一侧，或先后颠倒", "The ends of the range are not on one side of the table, or in the wrong order.");
            return null;
        }

        var between = rows.Skip(start).Take(end - start + 1).Where(row => row.Side == first.Row.Side && !row.IsPartOf);
        return new BoundRow(BoundRowKind.Set, PathRow(first.Row), PathRow(last.Row), RowListKind.Range, Between: [.. between.Select(PathRow)]);
    }

    private BoundRow? BindSet(TableSymbol table, RowSetSyntax set)
    {
        if (set.Kind == RowSetKind.Current)
        {
            return BoundRow.Free;
        }

        var of = set.Of is null ? null : BindPoint(table, set.Of.Text, set.Of.IsCode, Place(set.Of.Span));
        if (set.Of is not null && of is null)
        {
            return null;
        }

        var kind = (set.Kind, of) switch
        {
            (RowSetKind.Children, null) => RowListKind.ChildrenOfEach,
            (RowSetKind.Children, _) => RowListKind.ChildrenOf,
            (RowSetKind.Leaves, null) => RowListKind.Leaves,
            (RowSetKind.Leaves, _) => RowListKind.LeavesOf,
            (RowSetKind.Top, _) => RowListKind.Top,
            (_, null) => RowListKind.All,
            _ => RowListKind.Below,
        };
        return new BoundRow(BoundRowKind.Set, of?.Key, ListKind: kind);
    }

    private BoundExpression BindRowSet(RowSetReferenceSyntax reference)
    {
        var span = Place(reference.Span);
        if (_table is null)
        {
            _bag.Error("名213", span, "这里没有当前表：请先写“表：《…》”", "No table is in force here: write 表：《…》 first.");
            return new BoundError(span);
        }

        return BindSet(_table, reference.Set) is { } row
            ? new BoundCell(_table, row, OnlyColumn(_table), _isPrior, span)
            : new BoundError(span);
    }
}
