using System.Collections.Immutable;
using BudgetRules.Performance;

namespace BudgetRules.Disclosures;

/// <summary>The performance part of a disclosure as objects (绩效目标、绩效指标、项目), made of its tables at each call.</summary>
public static class DisclosurePerformance
{
    private const string ProjectForm = "部门项目申报表";
    private const string ProjectGoal = "项目绩效总目标";
    private static readonly (string Title, GoalHorizon Horizon)[] OfProjects = [("长期绩效目标表", GoalHorizon.LongTerm), ("年度绩效目标表", GoalHorizon.Annual)];
    private static readonly (string Title, GoalHorizon Horizon)[] OfDepartment = [("部门长期绩效指标", GoalHorizon.LongTerm), ("部门年度绩效指标", GoalHorizon.Annual)];

    /// <summary>The projects in document order, each with its goals; a project's one goal in words (总目标) stands for both horizons.</summary>
    /// <param name="disclosure">The document.</param>
    public static ImmutableArray<Project> Projects(this Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return
        [
            .. disclosure.Tables.Where(static table => table.Copy is not null)
                .GroupBy(static table => (table.CopyIndex, table.Copy))
                .Where(static copy => copy.Any(static table => table.Title == ProjectForm))
                .Select(static copy => ProjectOf(copy.Key.Copy!, [.. copy])),
        ];
    }

    /// <summary>The department's own goals (部门整体支出绩效目标) with their indicators, long-term ones first, in document order.</summary>
    /// <param name="disclosure">The document.</param>
    public static ImmutableArray<PerformanceGoal> DepartmentGoals(this Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return
        [
            .. OfDepartment.SelectMany(part => disclosure.Tables.Where(table => table.Title == part.Title).SelectMany(table =>
                table.Rows.GroupBy(row => (Number: Number(table, row, "目标序号"), Text: Text(table, row, "目标"))).Select(goal => new PerformanceGoal
                {
                    Horizon = part.Horizon,
                    Number = goal.Key.Number,
                    Text = goal.Key.Text ?? "",
                    Indicators = [.. goal.Select(row => Indicator(table, row, part.Horizon))],
                }))),
        ];
    }

    private static Project ProjectOf(string name, ImmutableArray<Table> tables)
    {
        var form = tables.First(static table => table.Title == ProjectForm);
        var words = tables.FirstOrDefault(static table => table.Title == ProjectGoal) is { Rows: [var row, ..] } table ? Text(table, row, "目标说明") : null;
        return new Project
        {
            Name = name,
            Code = form.Rows is [var only, ..] ? Text(form, only, "项目编码") : null,
            Goals =
            [
                .. OfProjects.SelectMany(part => tables.Where(table => table.Title == part.Title).Select(table => new PerformanceGoal
                {
                    Horizon = part.Horizon,
                    Text = words ?? "",
                    Indicators = [.. table.Rows.Select(row => Indicator(table, row, part.Horizon))],
                })),
            ],
        };
    }

    private static PerformanceIndicator Indicator(Table table, Row row, GoalHorizon horizon)
    {
        var (category, kind) = (CellOf(table, row, "一级指标"), CellOf(table, row, "二级指标"));
        var target = horizon == GoalHorizon.LongTerm ? Text(table, row, "指标值") : Text(table, row, "预计当年实现") ?? Text(table, row, "预期当年实现值");
        return new PerformanceIndicator
        {
            Name = row.Name?.Trim() ?? "",
            PrintedCategory = Printed(category),
            PrintedKind = Printed(kind),
            Category = IndicatorTaxonomy.CategoryOrNull(category?.Text),
            Kind = IndicatorTaxonomy.KindOrNull(kind?.Text),
            Target = IndicatorValue.Parse(target ?? ""),
            PreviousYear = horizon == GoalHorizon.Annual && Text(table, row, "上年") is { } last ? IndicatorValue.Parse(last) : null,
            TwoYearsBefore = horizon == GoalHorizon.Annual && Text(table, row, "前年") is { } before ? IndicatorValue.Parse(before) : null,
            Basis = Text(table, row, "指标值确定依据"),
        };
    }

    private static string? Printed(Cell? cell) => cell is null || string.IsNullOrWhiteSpace(cell.Raw) ? null : cell.Raw.Trim();

    private static string? Text(Table table, Row row, string column) => CellOf(table, row, column) is { State: CellState.Read } cell ? cell.Text : null;

    private static int? Number(Table table, Row row, string column) =>
        CellOf(table, row, column) is { State: CellState.Read } cell ? (int)(cell.Value / 1_000_000) : null;

    private static Cell? CellOf(Table table, Row row, string column)
    {
        if (ColumnLookup.Find(table.Columns, column, static item => item.Path) is not { } found)
        {
            return null;
        }

        return row.Cells[table.Columns.IndexOf(found)];
    }
}
