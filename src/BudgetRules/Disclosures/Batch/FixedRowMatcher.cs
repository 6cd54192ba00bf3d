using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Places the rows of a document on the rows that a form writes out, where the reader or the host has not.</summary>
internal static class FixedRowMatcher
{
    /// <summary>Per row the path of the form's row it stands for, or null where the form has none such.</summary>
    public static string?[] Match(TableSpecimen specimen, DisclosureTemplate template, ImmutableArray<Row> rows)
    {
        var paths = new string?[rows.Length];
        var finder = new FixedRowFinder(specimen.FixedRows, template.ResolveKey);
        for (var i = 0; i < rows.Length; i++)
        {
            var found = Find(finder, template, rows[i]);
            if (found >= 0)
            {
                finder.Take(found);
                paths[i] = finder.PathOf(found);
            }
        }

        return paths;
    }

    private static int Find(FixedRowFinder finder, DisclosureTemplate template, Row row)
    {
        if (row.Path is { } known)
        {
            return finder.FindPath(known);
        }

        if (string.IsNullOrWhiteSpace(row.Name))
        {
            return -1;
        }

        var written = row.Name.Contains('.', StringComparison.Ordinal) ? finder.FindPath(row.Name) : -1;
        return written >= 0 ? written : finder.Find(template.ResolveKey(row.Name), []);
    }
}
