using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>固定: every row is written out. Finds the value columns of one half, and the rows of all halves with their paths.</summary>
internal static class FixedFormBinder
{
    /// <summary>The specimen with columns and rows.</summary>
    public static TableSpecimen Bind(
        TableSpecimen specimen, TableSpecimenSyntax syntax, SpecimenGrid grid, SpecimenLabels labels, SpecimenFaults faults)
    {
        if (!grid.HasBody || grid.HeaderRows == 0)
        {
            faults.Error(
                "样804",
                syntax.Rows[0].Span,
                "固定表样要先写表头，再逐行写行名和 {金额}",
                "A fixed specimen has headings first, then every row with its name and {金额}");
            return specimen;
        }

        var sides = HeadingPaths.CountSides(grid);
        var width = grid.Width / sides;
        var rows = new List<FixedRowSpecimen>();
        for (var side = 0; side < sides; side++)
        {
            AddRows(rows, specimen, grid, side, width);
        }

        labels.MarkOptional(rows);
        return specimen with
        {
            Columns = ImmutableCollectionsMarshal.AsImmutableArray(ColumnsOf(grid, sides, width).ToArray()),
            FixedRows = ImmutableCollectionsMarshal.AsImmutableArray(rows.ToArray()),
            NameColumn = NameColumnOf(grid, width),
        };
    }

    private static List<Column> ColumnsOf(SpecimenGrid grid, int sides, int width)
    {
        var kinds = new SlotKind?[grid.Width];
        for (var column = 0; column < grid.Width; column++)
        {
            kinds[column] = grid.FirstSlotAt(column)?.Kind;
        }

        var paths = HeadingPaths.Of(grid, kinds);
        var columns = new List<Column>();
        for (var column = 0; column < width; column++)
        {
            if (grid.FirstSlotAt(column) is not { } slot)
            {
                continue;
            }

            var path = slot.IsNamed ? slot.Column : sides > 1 ? HeadingPaths.OfSide(grid, column, width) : paths[column];
            columns.Add(new Column(path.Length > 0 ? path : slot.Column, slot.Kind));
        }

        return columns;
    }

    private static string? NameColumnOf(SpecimenGrid grid, int width)
    {
        for (var column = width - 1; column >= 0; column--)
        {
            if (grid.FirstSlotAt(column) is null)
            {
                return grid.LowestHeadingAt(column) is { Length: > 0 } text ? text : null;
            }
        }

        return null;
    }

    private static void AddRows(List<FixedRowSpecimen> rows, TableSpecimen specimen, SpecimenGrid grid, int side, int width)
    {
        var labels = new List<int>();
        for (var column = side * width; column < (side + 1) * width; column++)
        {
            if (grid.FirstSlotAt(column) is null)
            {
                labels.Add(column);
            }
        }

        var groups = new string[labels.Count];
        var outline = new OrdinalOutline();
        for (var i = grid.HeaderRows; i < grid.Rows.Length; i++)
        {
            var row = grid.Rows[i];
            var last = labels.Count - 1;
            while (last >= 0 && row[labels[last]].IsEmpty)
            {
                last--;
            }

            if (last < 0)
            {
                continue;
            }

            if (TakeGroups(row, labels, last, groups))
            {
                outline = new OrdinalOutline();
            }

            var printed = row[labels[last]].Raw;
            rows.Add(new FixedRowSpecimen(
                PathOf(specimen, groups, last, outline.PathOf(printed)),
                printed,
                side,
                false,
                NameKey.OrdinalOf(printed).Contains("其中", StringComparison.Ordinal)));
        }
    }

    /// <summary>Keeps the group labels of a row for those below; true where one of them is printed.</summary>
    private static bool TakeGroups(SpecimenCell[] row, List<int> labels, int last, string[] groups)
    {
        var taken = false;
        for (var i = 0; i < last; i++)
        {
            if (!row[labels[i]].IsEmpty)
            {
                groups[i] = row[labels[i]].Raw;
                Array.Clear(groups, i + 1, groups.Length - i - 1);
                taken = true;
            }
        }

        return taken;
    }

    private static string PathOf(TableSpecimen specimen, string[] groups, int last, string name)
    {
        var path = "";
        for (var i = 0; i < last; i++)
        {
            if (!string.IsNullOrEmpty(groups[i]) && !IsTitle(specimen, groups[i]))
            {
                path += OrdinalOutline.NameOf(groups[i]) + ".";
            }
        }

        return path + name;
    }

    private static bool IsTitle(TableSpecimen specimen, string group)
    {
        var key = NameKey.Of(group);
        if (NameKey.Of(specimen.Title) == key)
        {
            return true;
        }

        foreach (var alias in specimen.Aliases)
        {
            if (NameKey.Of(alias) == key)
            {
                return true;
            }
        }

        return false;
    }
}
