using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Headings of one or several rows → a path for each column (基本支出.人员经费).</summary>
internal static class HeadingPaths
{
    private const int MostSides = 3;

    /// <summary>
    /// The path of every column, top heading first. An empty heading cell continues the heading to its left where a row below has
    /// one in that column and the two columns take the same kind of value.
    /// </summary>
    public static string[] Of(SpecimenGrid grid, SlotKind?[] kinds)
    {
        var paths = new string[grid.Width];
        for (var column = 0; column < grid.Width; column++)
        {
            var parts = new List<string>();
            for (var row = 0; row < grid.HeaderRows; row++)
            {
                Add(parts, TextAt(grid, kinds, row, column));
            }

            paths[column] = string.Join('.', parts);
        }

        return paths;
    }

    /// <summary>How many equal parts stand side by side: 1 where no heading repeats.</summary>
    public static int CountSides(SpecimenGrid grid)
    {
        var lowest = new string[grid.Width];
        for (var column = 0; column < lowest.Length; column++)
        {
            lowest[column] = NameKey.Of(grid.LowestHeadingAt(column));
        }

        for (var sides = 2; sides <= MostSides; sides++)
        {
            if (grid.Width % sides == 0 && Repeats(lowest, grid.Width / sides))
            {
                return sides;
            }
        }

        return 1;
    }

    /// <summary>The path of a column of the first part: without the headings in which the parts differ.</summary>
    public static string OfSide(SpecimenGrid grid, int column, int width)
    {
        var parts = new List<string>();
        for (var row = 0; row < grid.HeaderRows; row++)
        {
            var text = grid.HeadingAt(row, column);
            var shared = true;
            for (var other = column + width; other < grid.Width; other += width)
            {
                shared &= NameKey.Of(grid.HeadingAt(row, other)) == NameKey.Of(text);
            }

            Add(parts, shared ? text : "");
        }

        return string.Join('.', parts);
    }

    private static void Add(List<string> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(text);
        }
    }

    private static bool Repeats(string[] headings, int width)
    {
        if (width == 0 || headings[0].Length == 0)
        {
            return false;
        }

        for (var column = 0; column < headings.Length; column++)
        {
            // Within one part no heading occurs twice; every other part has the same.
            if (headings[column] != headings[column % width]
                || (column < width && Array.IndexOf(headings, headings[column], 0, width) != column))
            {
                return false;
            }
        }

        return true;
    }

    private static string TextAt(SpecimenGrid grid, SlotKind?[] kinds, int row, int column)
    {
        var text = grid.HeadingAt(row, column);
        if (text.Length > 0 || grid.Rows[row][column].HasSlot || !HasHeadingBelow(grid, row, column))
        {
            return text;
        }

        for (var left = column - 1; left >= 0; left--)
        {
            if (!grid.Rows[row][left].IsEmpty)
            {
                return kinds[left] == kinds[column] ? grid.HeadingAt(row, left) : "";
            }
        }

        return "";
    }

    private static bool HasHeadingBelow(SpecimenGrid grid, int row, int column)
    {
        for (var below = row + 1; below < grid.HeaderRows; below++)
        {
            if (grid.HeadingAt(below, column).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
