using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Headings of one or several rows → a path for each column (基本支出.人员经费).</summary>
internal static class HeadingPaths
{
    /// <summary>
    /// Heading parts of every column, top first. An empty heading cell continues the heading to its left where a row below has
    /// one in that column and the two columns take the same kind of value.
    /// </summary>
    public static List<string>[] Of(SpecimenGrid grid, IReadOnlyList<SlotKind?> kinds)
    {
        var parts = new List<string>[grid.Width];
        for (var column = 0; column < grid.Width; column++)
        {
            parts[column] = [];
            for (var row = 0; row < grid.HeaderRows; row++)
            {
                var text = TextAt(grid, kinds, row, column);
                if (text.Length > 0)
                {
                    parts[column].Add(text);
                }
            }
        }

        return parts;
    }

    /// <summary>How many equal halves stand side by side: 1 where no heading repeats.</summary>
    public static int CountSides(SpecimenGrid grid)
    {
        if (grid.HeaderRows == 0)
        {
            return 1;
        }

        var lowest = Enumerable.Range(0, grid.Width).Select(column => NameKey.Of(Lowest(grid, column))).ToArray();
        for (var sides = 2; sides <= 3; sides++)
        {
            var width = grid.Width / sides;
            if (width > 0 && grid.Width % sides == 0 && lowest[0].Length > 0
                && Enumerable.Range(0, grid.Width).All(column => lowest[column] == lowest[column % width])
                && lowest.Take(width).Distinct().Count() == width)
            {
                return sides;
            }
        }

        return 1;
    }

    /// <summary>The path of a column of the first half: without the headings in which the halves differ.</summary>
    public static string OfSide(SpecimenGrid grid, int column, int width)
    {
        var parts = new List<string>();
        for (var row = 0; row < grid.HeaderRows; row++)
        {
            var text = grid.HeadingAt(row, column);
            if (text.Length > 0 && Enumerable.Range(0, grid.Width / width).All(side => NameKey.Of(grid.HeadingAt(row, column + (side * width))) == NameKey.Of(text)))
            {
                parts.Add(text);
            }
        }

        return string.Join('.', parts);
    }

    private static string Lowest(SpecimenGrid grid, int column)
    {
        for (var row = grid.HeaderRows - 1; row >= 0; row--)
        {
            if (grid.HeadingAt(row, column) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string TextAt(SpecimenGrid grid, IReadOnlyList<SlotKind?> kinds, int row, int column)
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
