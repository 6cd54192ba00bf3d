using System.Collections.Immutable;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>Finds the header of a form at a row of a grid.</summary>
internal static class HeaderMatcher
{
    private const int MostWidth = 256;
    private const int LongestHeading = 80;

    /// <summary>The header that begins at a row, or null where none of this form does.</summary>
    /// <param name="form">The form.</param>
    /// <param name="rows">The grid.</param>
    /// <param name="start">Where it should begin.</param>
    /// <param name="isComplete">Whether every heading of the form must be there (recognition without a title).</param>
    public static HeaderMatch? Match(SpecimenForm form, ImmutableArray<GridRow> rows, int start, bool isComplete)
    {
        if (form.HeaderRows.IsEmpty || rows[start].Cells.Length > MostWidth)
        {
            return null;
        }

        var count = CountHeaderRows(form, rows, start);
        if (count == 0)
        {
            return null;
        }

        var header = rows.AsSpan().Slice(start, count).ToArray();
        var keys = Keys(form, header);
        var chains = HeadingChain.Of(keys);
        var positions = Place(form, chains);
        var values = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            var leaf = form.Leaves[i];
            if (positions[i] >= 0)
            {
                values += leaf.Role == LeafRole.Value ? 1 : 0;
            }
            else if (isComplete && leaf.Key.Length > 0 && leaf.HeadingColumn is null)
            {
                return null;
            }
        }

        if (values == 0)
        {
            return null;
        }

        var taken = positions.Where(static position => position >= 0).ToHashSet();
        var unmapped = ImmutableArray.CreateBuilder<GridCell>();
        for (var position = 0; position < chains.Length; position++)
        {
            if (!taken.Contains(position) && !IsHeadingOfAnyWords(form, position) && !chains[position].IsEmpty && !form.Headings.Contains(chains[position][^1]) && Lowest(header, position) is { } cell
                && cell.Key != Text.NameKey.Of(form.Specimen.Title))
            {
                unmapped.Add(cell);
            }
        }

        return new HeaderMatch(
            count,
            header.Max(static row => row.Cells.Length),
            positions,
            unmapped.ToImmutable(),
            [.. positions.Select(position => position < 0 ? null : Lowest(header, position))]);
    }

    // A row is header while its words are headings of the form, or pieces of one that the next row completes.
    private static int CountHeaderRows(SpecimenForm form, ImmutableArray<GridRow> rows, int start)
    {
        var most = form.HeaderRows.Length;
        var count = 0;
        while (count < most && start + count < rows.Length && IsHeader(form, rows[start + count]))
        {
            count++;
        }

        if (count > 0 && start + count < rows.Length && IsFragment(form, rows[start + count - 1], rows[start + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsHeader(SpecimenForm form, GridRow row)
    {
        int known = 0, other = 0, pieces = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (cell.Raw.Length > LongestHeading)
            {
                other++;
                continue;
            }

            if (cell.IsFigure && !IsYear(cell.Tight))
            {
                return false;
            }

            var key = form.Resolve(cell);
            if (form.Headings.Contains(key) || IsYearHeading(form, cell))
            {
                known++;
            }
            else if (form.HeadingPieces.Contains(cell.Tight))
            {
                pieces++;
            }
            else
            {
                other++;
            }
        }

        return known > 0 && known + pieces > other && (form.Headings.Count < 2 || known >= 2 || other == 0);
    }

    private static bool IsFragment(SpecimenForm form, GridRow above, GridRow row)
    {
        var any = false;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.IsEmpty)
            {
                continue;
            }

            var over = above.At(i)?.Tight ?? "";
            if (cell.IsFigure || cell.Tight.Length > 12
                || !form.Headings.Any(heading => heading == over + cell.Tight || (heading == over && heading.EndsWith(cell.Tight, StringComparison.Ordinal))))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private static string[][] Keys(SpecimenForm form, GridRow[] header)
    {
        var keys = header.Select(row => row.Cells.Select(cell => form.Resolve(cell)).ToArray()).ToArray();
        for (var level = 1; level < keys.Length; level++)
        {
            for (var i = 0; i < Math.Min(keys[level].Length, keys[level - 1].Length); i++)
            {
                var (over, under) = (keys[level - 1][i], keys[level][i]);
                if (over.Length == 0 || under.Length == 0 || form.Headings.Contains(under))
                {
                    continue;
                }

                if (form.Headings.Contains(over + under) && !form.Headings.Contains(over))
                {
                    (keys[level - 1][i], keys[level][i]) = (over + under, "");
                }
                else if (form.Headings.Contains(over) && over.EndsWith(under, StringComparison.Ordinal))
                {
                    keys[level][i] = "";
                }
            }
        }

        return keys;
    }

    private static ImmutableArray<int> Place(SpecimenForm form, ImmutableArray<ImmutableArray<string>> chains)
    {
        var positions = new int[form.Leaves.Length];
        var taken = new bool[chains.Length];
        var last = -1;
        for (var i = 0; i < positions.Length; i++)
        {
            var leaf = form.Leaves[i];
            positions[i] = Find(leaf, chains, taken, last + 1, chains.Length);
            if (positions[i] < 0)
            {
                positions[i] = Find(leaf, chains, taken, 0, Math.Min(last + 1, chains.Length));
            }

            if (leaf.Key.Length == 0 || leaf.HeadingColumn is not null)
            {
                // No words to know it by: it stands right behind the leaf before it, as in the pasted form.
                positions[i] = last + 1 < taken.Length && !taken[last + 1] ? last + 1 : -1;
            }

            if (positions[i] < 0 && leaf.Key.Length > 0 && leaf.HeadingColumn is null && !leaf.IsYear && chains.Any(chain => chain.Contains(leaf.Key)))
            {
                // Printed, but another heading came to stand under it: the span of the one before fell off.
                positions[i] = last + 1;
            }
            else if (positions[i] >= 0)
            {
                taken[positions[i]] = true;
            }

            last = Math.Max(last, positions[i]);
        }

        return [.. positions];
    }

    private static int Find(Leaf leaf, ImmutableArray<ImmutableArray<string>> chains, bool[] taken, int from, int to)
    {
        var loose = -1;
        for (var position = from; position < to; position++)
        {
            if (taken[position] || chains[position].IsEmpty)
            {
                continue;
            }

            var chain = chains[position];
            if (!IsLowest(leaf, chain))
            {
                continue;
            }

            if (leaf.Parents.IsEmpty || chain.Length == 1 || leaf.Parents.Any(parent => chain.Contains(parent)))
            {
                return position;
            }

            loose = loose < 0 ? position : loose;
        }

        return loose;
    }

    private static bool IsLowest(Leaf leaf, ImmutableArray<string> chain)
    {
        if (leaf.IsYear)
        {
            return IsYear(chain[^1]);
        }

        // A group heading that prints no headings below it means its 小计.
        return leaf.HeadingColumn is null && leaf.Key.Length > 0
            && (chain[^1] == leaf.Key || (leaf.Key == "小计" && !leaf.Parents.IsEmpty && chain[^1] == leaf.Parents[^1]));
    }

    private static bool IsHeadingOfAnyWords(SpecimenForm form, int position) => form.Leaves.Any(leaf => leaf.HeadingColumn is not null && leaf.Position == position);

    private static bool IsYearHeading(SpecimenForm form, GridCell cell) => IsYear(cell.Tight) && form.Leaves.Any(static leaf => leaf.IsYear);

    /// <summary>Whether a text is a year, with or without 年.</summary>
    public static bool IsYear(string tight) =>
        tight.Length is 4 or 5 && tight.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (tight.Length == 4 || tight[4] == '年');

    private static GridCell? Lowest(GridRow[] header, int position)
    {
        for (var row = header.Length - 1; row >= 0; row--)
        {
            if (header[row].At(position) is { IsEmpty: false } cell)
            {
                return cell;
            }
        }

        return null;
    }
}
