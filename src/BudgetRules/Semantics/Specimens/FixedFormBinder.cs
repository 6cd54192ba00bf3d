using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>固定: every row is written out. Finds the value columns of one half, and the rows of all halves with their paths.</summary>
internal static class FixedFormBinder
{
    /// <summary>The specimen with columns and rows.</summary>
    public static TableSpecimen Bind(
        TableSpecimen specimen,
        TableSpecimenSyntax syntax,
        SpecimenGrid grid,
        ImmutableArray<(string Path, LabelSyntax Label)> mayLack,
        SpecimenFaults faults)
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
        var isValue = Enumerable.Range(0, grid.Width).Select(column => BodySlots(grid, column).Any()).ToArray();
        var rows = ImmutableArray.CreateBuilder<FixedRowSpecimen>();
        for (var side = 0; side < sides; side++)
        {
            AddRows(rows, specimen, grid, side, width, isValue);
        }

        return specimen with
        {
            Columns = ColumnsOf(grid, sides, width, isValue),
            FixedRows = MarkOptional(rows, mayLack, faults),
            NameColumn = NameColumnOf(grid, width, isValue),
        };
    }

    private static IEnumerable<SpecimenPart.Slot> BodySlots(SpecimenGrid grid, int column) =>
        grid.Rows.Skip(grid.HeaderRows).Select(row => row[column].OnlySlot).OfType<SpecimenPart.Slot>();

    private static ImmutableArray<Column> ColumnsOf(SpecimenGrid grid, int sides, int width, bool[] isValue)
    {
        var kinds = Enumerable.Range(0, grid.Width).Select(column => BodySlots(grid, column).FirstOrDefault()?.Kind).ToArray();
        var paths = HeadingPaths.Of(grid, kinds);
        var columns = ImmutableArray.CreateBuilder<Column>();
        for (var column = 0; column < width; column++)
        {
            if (!isValue[column])
            {
                continue;
            }

            var slot = BodySlots(grid, column).First();
            var path = slot.IsNamed ? slot.Column
                : sides > 1 ? HeadingPaths.OfSide(grid, column, width)
                : string.Join('.', paths[column]);
            columns.Add(new Column(path.Length > 0 ? path : slot.Column, slot.Kind));
        }

        return columns.ToImmutable();
    }

    private static string? NameColumnOf(SpecimenGrid grid, int width, bool[] isValue)
    {
        var column = Array.FindLastIndex(isValue, width - 1, static value => !value);
        return column < 0 ? null : Enumerable.Range(0, grid.HeaderRows).Select(row => grid.HeadingAt(row, column)).LastOrDefault(static text => text.Length > 0);
    }

    private static void AddRows(
        ImmutableArray<FixedRowSpecimen>.Builder rows, TableSpecimen specimen, SpecimenGrid grid, int side, int width, bool[] isValue)
    {
        var labels = Enumerable.Range(side * width, width).Where(column => !isValue[column]).ToArray();
        var groups = new string[labels.Length];
        var outline = new OrdinalOutline();
        foreach (var row in grid.Rows.Skip(grid.HeaderRows))
        {
            var last = Array.FindLastIndex(labels, column => !row[column].IsEmpty);
            if (last < 0)
            {
                continue;
            }

            for (var i = 0; i < last; i++)
            {
                if (!row[labels[i]].IsEmpty)
                {
                    groups[i] = row[labels[i]].Raw;
                    Array.Clear(groups, i + 1, groups.Length - i - 1);
                    outline = new OrdinalOutline();
                }
            }

            var printed = row[labels[last]].Raw;
            var path = groups.Take(last).Where(group => !string.IsNullOrEmpty(group) && !IsTitle(specimen, group))
                .Select(WithoutOrdinal).Append(outline.PathOf(printed));
            rows.Add(new FixedRowSpecimen(
                string.Join('.', path), printed, side, false, NameKey.OrdinalOf(printed).Contains("其中", StringComparison.Ordinal)));
        }
    }

    private static bool IsTitle(TableSpecimen specimen, string group) =>
        NameKey.Of(group) is var key && (NameKey.Of(specimen.Title) == key || specimen.Aliases.Any(alias => NameKey.Of(alias) == key));

    private static string WithoutOrdinal(string printed) => OrdinalOutline.NameOf(printed);

    private static ImmutableArray<FixedRowSpecimen> MarkOptional(
        ImmutableArray<FixedRowSpecimen>.Builder rows, ImmutableArray<(string Path, LabelSyntax Label)> mayLack, SpecimenFaults faults)
    {
        foreach (var (path, label) in mayLack)
        {
            if (ColumnLookup.Find(rows, path, static row => row.Path) is { } row)
            {
                rows[rows.IndexOf(row)] = row with { IsOptional = true };
                continue;
            }

            var meant = Spelling.Closest(path, rows.Select(static row => row.Path));
            faults.BadValue("可缺", label.ValueSpan, path, $"表样里有的行{(meant is null ? "" : $"，是否想写 {meant}？")}");
        }

        return rows.ToImmutable();
    }
}
