using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// A title that occurs twice in one document (or in one copy of a family): a next page is joined, equal tables are read once,
/// different ones not at all, since nothing says which one holds.
/// </summary>
internal static class TableDuplicates
{
    /// <summary>The tables with duplicates resolved.</summary>
    /// <param name="tables">Tables in document order.</param>
    /// <param name="report">Says what was found: table, its place, line of the first, whether they are equal.</param>
    public static ImmutableArray<Table> Resolve(IReadOnlyList<Table> tables, Action<Table, Table, bool> report)
    {
        var kept = new List<Table>();
        var index = new Dictionary<(string, int, string?), int>();
        foreach (var table in tables)
        {
            var key = (table.Title, table.CopyIndex, table.CopyIndex < 0 ? table.Copy : null);
            if (index.TryAdd(key, kept.Count))
            {
                kept.Add(table);
                continue;
            }

            var first = kept[index[key]];
            if (GoesOn(first, table))
            {
                kept[index[key]] = first with { Rows = [.. first.Rows, .. table.Rows], LostRows = [.. first.LostRows, .. table.LostRows], LostColumns = [.. first.LostColumns, .. table.LostColumns] };
                continue;
            }

            var isSame = IsSame(first, table);
            report(first, table, isSame);
            if (!isSame)
            {
                var loss = new Loss($"《{table.Title}》出现两次，内容不同", table.Place);
                kept[index[key]] = first with { Rows = [], LostRows = [.. first.LostRows, loss], LostColumns = [.. first.LostColumns, loss] };
            }
        }

        return [.. kept];
    }

    // The next page of a table prints its title and header again: other rows below the same headings, and no total of its own.
    private static bool GoesOn(Table first, Table next)
    {
        if (!first.HasCodes || first.Unit != next.Unit || !first.Columns.Select(static column => column.Path).SequenceEqual(next.Columns.Select(static column => column.Path)))
        {
            return false;
        }

        var codes = first.Rows.Select(static row => row.Code).ToHashSet(StringComparer.Ordinal);
        return first.Rows.Length > 0 && next.Rows.Length > 0 && next.Rows.All(row => row.Code is not null && !codes.Contains(row.Code));
    }

    private static bool IsSame(Table left, Table right) =>
        left.Unit == right.Unit
        && left.LostRows.IsEmpty && right.LostRows.IsEmpty
        && left.Columns.Select(static column => column.Path).SequenceEqual(right.Columns.Select(static column => column.Path))
        && left.Rows.Length == right.Rows.Length
        && left.Rows.Zip(right.Rows).All(static pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(Row left, Row right) =>
        left.Code == right.Code && left.Name == right.Name && left.Path == right.Path
        && left.Cells.Zip(right.Cells).All(static pair => pair.First?.State == pair.Second?.State && pair.First?.Value == pair.Second?.Value && pair.First?.Text == pair.Second?.Text);
}
