using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Places the rows of a document on the rows that a form writes out: by name, forward only.</summary>
internal static class FixedRowMatcher
{
    /// <summary>Per row the path of the form's row it stands for, or null where the form has none such.</summary>
    public static string?[] Match(TableSpecimen specimen, DisclosureTemplate template, ImmutableArray<Row> rows)
    {
        var paths = new string?[rows.Length];
        var taken = new bool[specimen.FixedRows.Length];
        var next = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Path is { } known)
            {
                paths[i] = known;
                var index = IndexOf(specimen, known);
                if (index >= 0)
                {
                    taken[index] = true;
                    next = index + 1;
                }
            }
            else if (rows[i].Name is { } name)
            {
                var index = Find(specimen, template, name, next, taken);
                if (index >= 0)
                {
                    taken[index] = true;
                    next = index + 1;
                    paths[i] = specimen.FixedRows[index].Path;
                }
            }
        }

        return paths;
    }

    private static int IndexOf(TableSpecimen specimen, string path)
    {
        for (var i = 0; i < specimen.FixedRows.Length; i++)
        {
            if (specimen.FixedRows[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }

    // Forward first; then, for hosts that send rows in their own order, an untaken row whose name is unique in the form.
    private static int Find(TableSpecimen specimen, DisclosureTemplate template, string name, int next, bool[] taken)
    {
        var key = template.ResolveKey(name);
        var path = PathKey.Of(name);
        for (var i = next; i < specimen.FixedRows.Length; i++)
        {
            if (!taken[i] && Fits(specimen.FixedRows[i], key, path))
            {
                return i;
            }
        }

        var found = -1;
        for (var i = 0; i < specimen.FixedRows.Length; i++)
        {
            if (Fits(specimen.FixedRows[i], key, path))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found >= 0 && !taken[found] ? found : -1;
    }

    private static bool Fits(FixedRowSpecimen row, string key, string path) =>
        Text.NameKey.Of(row.Name) == key || PathKey.Of(row.Path) == path;
}
