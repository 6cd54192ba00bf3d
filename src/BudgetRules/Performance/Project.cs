using System.Collections.Immutable;

namespace BudgetRules.Performance;

/// <summary>One project (项目) as its form names it, with its goals. Its amounts are cells of the disclosure's tables, found by <see cref="Name"/>. Immutable.</summary>
public sealed record Project
{
    /// <summary>项目名称 as printed.</summary>
    public required string Name { get; init; }

    /// <summary>项目编码 or 项目编号 as printed; null where its cell is empty.</summary>
    public string? Code { get; init; }

    /// <summary>Its goals, long-term and annual, in printed order; empty where none were.</summary>
    public ImmutableArray<PerformanceGoal> Goals { get; init; } = [];

    /// <summary>All indicators of the goals of one horizon, in printed order.</summary>
    public IEnumerable<PerformanceIndicator> IndicatorsOf(GoalHorizon horizon) =>
        Goals.Where(goal => goal.Horizon == horizon).SelectMany(goal => goal.Indicators);
}
