using System.Collections.Immutable;

namespace BudgetRules.Documents.Matching;

/// <summary>Headings of one column from the outermost to the lowest, as keys.</summary>
internal static class HeadingChain
{
    /// <summary>
    /// The chains of all columns. An empty heading continues the one to its left where a row below prints something under it,
    /// since that is how a merged cell comes out flat.
    /// </summary>
    /// <param name="rows">Heading keys, row by row; null or empty is an empty cell.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(static row => row.Count);
        var chains = ImmutableArray.CreateBuilder<ImmutableArray<string>>(width);
        var left = new string[rows.Count];
        Array.Fill(left, "");
        for (var position = 0; position < width; position++)
        {
            var chain = ImmutableArray.CreateBuilder<string>();
            for (var level = 0; level < rows.Count; level++)
            {
                var printed = position < rows[level].Count ? rows[level][position] : "";
                if (printed.Length > 0)
                {
                    left[level] = printed;

                    // A new heading ends what was spanned below it.
                    Array.Fill(left, "", level + 1, rows.Count - level - 1);
                }
                else if (left[level].Length > 0 && PrintsBelow(rows, level, position))
                {
                    printed = left[level];
                }

                if (printed.Length > 0 && (chain.Count == 0 || chain[^1] != printed))
                {
                    chain.Add(printed);
                }
            }

            chains.Add(chain.ToImmutable());
        }

        return chains.ToImmutable();
    }

    private static bool PrintsBelow(IReadOnlyList<IReadOnlyList<string>> rows, int level, int position)
    {
        for (var below = level + 1; below < rows.Count; below++)
        {
            if (position < rows[below].Count && rows[below][position].Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
