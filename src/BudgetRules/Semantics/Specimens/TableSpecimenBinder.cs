using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>表样 → <see cref="TableSpecimen"/>.</summary>
internal static class TableSpecimenBinder
{
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

        specimen = specimen with { Grid = grid.ToImmutable() };
        specimen = kind switch
        {
            RowKind.Form => specimen with { Columns = FormBinder.Columns(syntax, grid, faults) },
            RowKind.Fixed => FixedFormBinder.Bind(specimen, syntax, grid, labels, faults),
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
        var columns = new List<Column>();
        string? code = null, name = null;
        for (var column = 0; column < grid.Width; column++)
        {
            if (kinds[column] is not { } kind)
            {
                continue;
            }

            var slot = grid.HasBody ? grid.Rows[^1][column].OnlySlot : null;
            var path = slot is { IsNamed: true } ? slot.Column : grid.HeaderRows == 0 ? LabelLeftOf(grid, column) : paths[column];
            switch (kind)
            {
                case SlotKind.Code:
                    code ??= slot is { IsNamed: true } ? path : grid.LowestHeadingAt(column);
                    break;
                case SlotKind.Name:
                    name ??= slot is { IsNamed: true } ? path : grid.LowestHeadingAt(column);
                    break;
                default:
                    Add(columns, path, kind, syntax, faults);
                    break;
            }
        }

        AddGroupColumns(columns, grid, syntax, faults);
        return specimen with
        {
            Columns = ImmutableCollectionsMarshal.AsImmutableArray(columns.ToArray()),
            HasCodes = code is not null,
            CodeColumn = code,
            NameColumn = name,
        };
    }

    /// <summary>What each column takes: from the row under the headings, else by the names of the leading columns.</summary>
    private static SlotKind?[] KindsOf(SpecimenGrid grid, RowKind rows)
    {
        var kinds = new SlotKind?[grid.Width];
        var leading = rows != RowKind.Single;
        for (var column = 0; column < grid.Width; column++)
        {
            if (grid.HasBody)
            {
                kinds[column] = grid.Rows[^1][column].OnlySlot?.Kind;
                continue;
            }

            var kind = leading ? KeyKindOf(grid.LowestHeadingAt(column)) : SlotKind.Amount;
            kinds[column] = kind;
            leading &= kind != SlotKind.Amount;
        }

        return kinds;
    }

    /// <summary>What a leading column takes by its heading, in a form that does not say.</summary>
    private static SlotKind KeyKindOf(string heading) => NameKey.Of(heading) switch
    {
        "科目编码" or "科目代码" or "编码" or "代码" or "功能分类科目编码" or "经济分类科目编码" => SlotKind.Code,
        "科目名称" or "项目" or "项目名称" or "名称" or "来源项目" or "单位名称" or "部门名称" or "科目"
            or "功能分类科目名称" or "经济分类科目名称" => SlotKind.Name,
        _ => SlotKind.Amount,
    };

    /// <summary>A block whose only row is label and slot: 部门职能概述 | {文本：职能}; every further row has the label or nothing in its place.</summary>
    private static bool IsLabelled(SpecimenGrid grid) =>
        grid.Rows.Length == 1 && grid.Rows[0][0] is { IsEmpty: false, HasSlot: false };

    private static string LabelLeftOf(SpecimenGrid grid, int column)
    {
        while (--column >= 0)
        {
            if (grid.Rows[0][column] is { IsEmpty: false, HasSlot: false } label)
            {
                return label.Raw;
            }
        }

        return "";
    }

    /// <summary>组列: slots above the last row, except years that are headings; every row below carries them.</summary>
    private static void AddGroupColumns(List<Column> columns, SpecimenGrid grid, TableSpecimenSyntax syntax, SpecimenFaults faults)
    {
        for (var row = 0; row < grid.HeaderRows; row++)
        {
            foreach (var cell in grid.Rows[row])
            {
                if (!cell.HasSlot || cell.OnlySlot is { Kind: SlotKind.Year })
                {
                    continue;
                }

                foreach (var slot in SpecimenPartReader.SlotsOf(cell.Parts))
                {
                    Add(columns, slot.Column, slot.Kind == SlotKind.Name ? SlotKind.Text : slot.Kind, syntax, faults);
                }
            }
        }
    }

    private static void Add(List<Column> columns, string path, SlotKind kind, TableSpecimenSyntax syntax, SpecimenFaults faults)
    {
        if (path.Length == 0)
        {
            return;
        }

        var key = PathKey.Of(path);
        if (columns.Exists(column => PathKey.Of(column.Path) == key))
        {
            faults.Warning(
                "样804",
                syntax.TitleSpan,
                $"《{syntax.Title}》有两列都叫“{path}”，规则无法分清；请用 {{…：名称}} 给其中一列起名",
                $"《{syntax.Title}》 has two columns \"{path}\"; name one of them with {{…：name}}");
        }

        columns.Add(new Column(path, kind));
    }
}
