using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>表样 → <see cref="TableSpecimen"/>.</summary>
internal static class TableSpecimenBinder
{
    private static readonly string[] CodeHeadings = ["科目编码", "科目代码", "编码", "代码", "功能分类科目编码", "经济分类科目编码"];
    private static readonly string[] NameHeadings =
        ["科目名称", "项目", "项目名称", "名称", "来源项目", "单位名称", "部门名称", "功能分类科目名称", "经济分类科目名称", "科目"];

    /// <summary>The table a specimen declares; null where it cannot be used.</summary>
    public static TableSpecimen? Bind(TableSpecimenSyntax syntax, YearRange years, SpecimenFaults faults)
    {
        var labels = new SpecimenLabels(syntax.Labels, faults);
        var kind = labels.RowKind(syntax);
        var (family, keyLabel) = labels.Family();
        var specimen = new TableSpecimen
        {
            Title = SpecimenNames.TitleOf(syntax.TitleSpan, faults.Source),
            Aliases = labels.TitleAliases(),
            Rows = kind,
            IsRequired = labels.IsRequired(),
            Family = family,
            FamilyKeyLabel = keyLabel,
            Unit = labels.Unit(),
            Years = labels.Years(years),
            ValueSets = labels.ValueSets(),
        };
        if (syntax.Rows.IsEmpty)
        {
            return specimen;
        }

        if (SpecimenGrid.Read(syntax, kind, faults) is not { } grid)
        {
            return null;
        }

        specimen = specimen with { Grid = grid.Rows };
        specimen = kind switch
        {
            RowKind.Form => specimen with { Columns = FormBinder.Columns(syntax, grid, faults) },
            RowKind.Fixed => FixedFormBinder.Bind(specimen, syntax, grid, labels.MayLack(), faults),
            _ => WithColumns(specimen, syntax, grid, faults),
        };
        labels.CheckKeyLabel(specimen);
        return specimen;
    }

    private static TableSpecimen WithColumns(TableSpecimen specimen, TableSpecimenSyntax syntax, SpecimenGrid grid, SpecimenFaults faults)
    {
        if (grid.HeaderRows == 0 && !IsLabelled(grid))
        {
            faults.Error(
                "样804",
                syntax.Rows[0].Span,
                "表样缺少表头：第一行写栏目名称，下一行才写 {金额} 等",
                "The specimen has no headings: write them in the first row, and {金额} etc. below");
            return specimen;
        }

        var kinds = KindsOf(grid, specimen.Rows);
        var paths = HeadingPaths.Of(grid, kinds);
        var columns = ImmutableArray.CreateBuilder<Column>();
        for (var column = 0; column < grid.Width; column++)
        {
            var slot = grid.HasBody ? grid.Rows[^1][column].OnlySlot : null;
            if (kinds[column] is not { } kind || kind is SlotKind.Code or SlotKind.Name)
            {
                continue;
            }

            var path = slot is { IsNamed: true } ? slot.Column
                : grid.HeaderRows == 0 ? LabelLeftOf(grid, column)
                : string.Join('.', paths[column]);
            if (path.Length > 0)
            {
                columns.Add(new Column(path, kind));
            }
        }

        columns.AddRange(GroupColumns(grid));
        ReportTwice(columns, syntax, faults);
        return specimen with
        {
            Columns = columns.ToImmutable(),
            HasCodes = kinds.Contains(SlotKind.Code),
            CodeColumn = KeyColumn(grid, kinds, paths, SlotKind.Code),
            NameColumn = KeyColumn(grid, kinds, paths, SlotKind.Name),
        };
    }

    /// <summary>A block whose only row is label and slot: 部门职能概述 | {文本：职能}; every further row has the label or nothing in its place.</summary>
    private static bool IsLabelled(SpecimenGrid grid) =>
        grid.Rows.Length == 1 && !grid.Rows[0][0].IsEmpty && !grid.Rows[0][0].HasSlot;

    private static string LabelLeftOf(SpecimenGrid grid, int column) =>
        grid.Rows[0].Take(column).LastOrDefault(static cell => cell is { IsEmpty: false, HasSlot: false })?.Raw ?? "";

    private static string? KeyColumn(SpecimenGrid grid, SlotKind?[] kinds, List<string>[] paths, SlotKind kind)
    {
        var column = Array.IndexOf(kinds, kind);
        if (column < 0)
        {
            return null;
        }

        var slot = grid.HasBody ? grid.Rows[^1][column].OnlySlot : null;
        return slot is { IsNamed: true } ? slot.Column : paths[column].LastOrDefault();
    }

    /// <summary>What each column takes: from the row under the headings, else by the names of the leading columns.</summary>
    private static SlotKind?[] KindsOf(SpecimenGrid grid, RowKind rows)
    {
        var kinds = new SlotKind?[grid.Width];
        if (grid.HasBody)
        {
            for (var column = 0; column < grid.Width; column++)
            {
                kinds[column] = grid.Rows[^1][column].OnlySlot?.Kind;
            }

            return kinds;
        }

        var leading = rows != RowKind.Single;
        for (var column = 0; column < grid.Width; column++)
        {
            var heading = LowestHeading(grid, column);
            kinds[column] = leading && CodeHeadings.Contains(heading) ? SlotKind.Code
                : leading && NameHeadings.Contains(heading) ? SlotKind.Name
                : SlotKind.Amount;
            leading &= kinds[column] != SlotKind.Amount;
        }

        return kinds;
    }

    private static string LowestHeading(SpecimenGrid grid, int column)
    {
        for (var row = grid.HeaderRows - 1; row >= 0; row--)
        {
            if (grid.HeadingAt(row, column) is { Length: > 0 } text)
            {
                return NameKey.Of(text);
            }
        }

        return "";
    }

    /// <summary>组列: slots above the last row, except years that are headings; every row below carries them.</summary>
    private static IEnumerable<Column> GroupColumns(SpecimenGrid grid) =>
        from row in grid.Rows.Take(grid.HeaderRows)
        from cell in row
        from slot in SpecimenPartReader.Flatten(cell.Parts).OfType<SpecimenPart.Slot>()
        where slot.Kind != SlotKind.Year || cell.OnlySlot is null
        select new Column(slot.Column, slot.Kind == SlotKind.Name ? SlotKind.Text : slot.Kind);

    private static void ReportTwice(IEnumerable<Column> columns, TableSpecimenSyntax syntax, SpecimenFaults faults)
    {
        foreach (var twice in columns.GroupBy(static column => PathKey.Of(column.Path)).Where(static group => group.Count() > 1))
        {
            faults.Warning(
                "样804",
                syntax.TitleSpan,
                $"《{syntax.Title}》有两列都叫“{twice.First().Path}”，规则无法分清；请用 {{…：名称}} 给其中一列起名",
                $"《{syntax.Title}》 has two columns \"{twice.First().Path}\"; name one of them with {{…：name}}");
        }
    }
}
