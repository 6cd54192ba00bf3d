using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.EndToEnd;

/// <summary>Takes parts out of a disclosure as a reader would that lost them and says so.</summary>
internal static class LostParts
{
    /// <summary>Without one row of a table; the loss names the row, or nothing.</summary>
    public static Disclosure WithoutRow(this Disclosure disclosure, int table, int row, bool named)
    {
        var whole = disclosure.Tables[table];
        var lost = whole.Rows[row];
        var loss = new Loss("有 1 行未能对应", lost.Place) { Row = named ? lost.Path ?? lost.Name : null };
        return disclosure with { Tables = disclosure.Tables.SetItem(table, whole with { Rows = whole.Rows.RemoveAt(row), LostRows = whole.LostRows.Add(loss) }) };
    }

    /// <summary>Without one column of a table.</summary>
    public static Disclosure WithoutColumn(this Disclosure disclosure, int table, int column)
    {
        var whole = disclosure.Tables[table];
        var rows = whole.Rows.Select(row => row with { Cells = row.Cells.RemoveAt(column) }).ToImmutableArray();
        return disclosure with
        {
            Tables = disclosure.Tables.SetItem(table, whole with { Columns = whole.Columns.RemoveAt(column), Rows = rows, LostColumns = whole.LostColumns.Add(new Loss("有 1 列未能对应")) }),
        };
    }

    /// <summary>Without some tables, which the document may still hold.</summary>
    public static Disclosure WithoutTables(this Disclosure disclosure, Func<Table, bool> isLost) =>
        disclosure with
        {
            Tables = disclosure.Tables.RemoveAll(table => isLost(table)),
            Losses = disclosure.Losses.Add(new Loss("有 1 处表格未能识别")),
        };

    /// <summary>Without the lines of a page: rows on it are gone, tables whose title is on it are gone with all that follows.</summary>
    public static Disclosure WithoutLines(this Disclosure disclosure, int first, int last)
    {
        bool IsLost(SourcePlace? place) => place is not null && place.Line >= first && place.Line <= last;
        var tables = ImmutableArray.CreateBuilder<Table>();
        foreach (var table in disclosure.Tables)
        {
            if (IsLost(table.Place))
            {
                continue;
            }

            var rows = table.Rows.RemoveAll(row => IsLost(row.Place));
            tables.Add(rows.Length == table.Rows.Length ? table : table with { Rows = rows, LostRows = table.LostRows.Add(new Loss($"第 {first} 至 {last} 行没有文字")) });
        }

        return disclosure with { Tables = tables.ToImmutable(), Losses = disclosure.Losses.Add(new Loss($"第 {first} 至 {last} 行没有文字")) };
    }

    /// <summary>With one cell that shows something that is no value.</summary>
    public static Disclosure WithGarbledCell(this Disclosure disclosure, int table, int row, int column)
    {
        var whole = disclosure.Tables[table];
        var cells = whole.Rows[row].Cells;
        var garbled = cells.SetItem(column, new Cell { Raw = "□□□", State = CellState.Unreadable, Dimension = cells[column]!.Dimension, Place = cells[column]!.Place });
        return disclosure with { Tables = disclosure.Tables.SetItem(table, whole with { Rows = whole.Rows.SetItem(row, whole.Rows[row] with { Cells = garbled }) }) };
    }
}
