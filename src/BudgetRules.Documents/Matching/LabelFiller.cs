using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// Gives rows the labels of merged cells that came out flat: down within a block; up where nothing stands above, or where the label
/// above is no usual parent of what the row prints and the next one is; before a page break the next page's label where the sister
/// table prints it for the same name.
/// </summary>
internal static class LabelFiller
{
    /// <summary>Fills the labels of all tables of a document.</summary>
    public static void Fill(IReadOnlyList<OpenCollector> tables)
    {
        var families = tables.Where(static table => !table.ValueSets.IsEmpty).ToLookup(static table => table.Copy?.Index ?? -1);
        foreach (var table in families.SelectMany(static family => family))
        {
            var sisters = families[table.Copy?.Index ?? -1].Where(other => other != table).ToArray();
            for (var i = table.ValueSets.Length - 1; i >= 0; i--)
            {
                var child = i + 1 < table.ValueSets.Length ? table.ValueSets[i + 1] : null;
                var parent = i > 0 && table.ValueSets[i - 1].HasChildren ? table.ValueSets[i - 1] : null;
                Fill(table, table.ValueSets[i], parent, table.ValueSets[i].HasChildren ? child : null, PrintedIn(sisters, table.PathOf(table.ValueSets[i].Column)));
            }
        }
    }

    private static HashSet<(string Name, string Label)> PrintedIn(IEnumerable<OpenCollector> sisters, string path)
    {
        var printed = new HashSet<(string, string)>();
        foreach (var sister in sisters)
        {
            foreach (var set in sister.ValueSets.Where(set => sister.PathOf(set.Column) == path))
            {
                foreach (var row in sister.Rows)
                {
                    if (row.Name is not null && row.Cells[set.Column] is { } cell && set.Find(cell) is { } label)
                    {
                        printed.Add((NameKey.Of(row.Name), label));
                    }
                }
            }
        }

        return printed;
    }

    private static void Fill(OpenCollector table, ValueSet set, ValueSet? parent, ValueSet? child, HashSet<(string Name, string Label)> twins)
    {
        string? above = null;
        var below = NextPrinted(table.Rows, set);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (i > 0 && table.Rows[i - 1].Block != row.Block)
            {
                above = null;
            }

            if (row.Cells[set.Column] is null)
            {
                row.Labels[set.Column] = UnderPrinted(parent, row, above, below[i]) is { } under ? under.Label : Choose(table.Rows, i, set, child, twins, above, below[i]);
            }

            above = row.Labels[set.Column] ?? above;
        }
    }

    // A row that prints its own 一级 begins a group: the 二级 of the group above is not its own, unless it may be.
    private static Labelled? UnderPrinted(ValueSet? parent, PlacedRow row, string? above, string? below)
    {
        if (parent is null || row.Cells[parent.Column] is not { } cell || parent.Find(cell) is not { } printed || (above is not null && parent.IsUsualParent(printed, above)))
        {
            return null;
        }

        return new Labelled(below is not null && parent.IsDeclaredParent(printed, below) ? below : parent.NamesakeChild(printed));
    }

    private static string? Choose(
        IReadOnlyList<PlacedRow> rows, int index, ValueSet set, ValueSet? child, HashSet<(string Name, string Label)> twins, string? above, string? below)
    {
        var row = rows[index];
        if (index + 1 < rows.Count && rows[index + 1] is var next && next.Row.AfterBreak && next.Block == row.Block
            && next.Cells[set.Column] is { } cell && set.Find(cell) is { } label && row.Name is not null && twins.Contains((NameKey.Of(row.Name), label)))
        {
            return label;
        }

        var printedChild = child is not null && row.Cells[child.Column] is { } own ? child.Find(own) : null;
        if (above is null)
        {
            return below ?? (printedChild is null ? null : set.OnlyParent(printedChild));
        }

        return printedChild is not null && below is not null && !set.IsUsualParent(above, printedChild) && set.IsDeclaredParent(below, printedChild)
            ? below
            : above;
    }

    // The next label printed below each row within its block.
    private static string?[] NextPrinted(IReadOnlyList<PlacedRow> rows, ValueSet set)
    {
        var next = new string?[rows.Count];
        string? label = null;
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (i + 1 < rows.Count && rows[i + 1].Block != rows[i].Block)
            {
                label = null;
            }

            next[i] = label;
            label = rows[i].Cells[set.Column] is { } cell ? set.Find(cell) ?? label : label;
        }

        return next;
    }

    private readonly record struct Labelled(string? Label);
}
