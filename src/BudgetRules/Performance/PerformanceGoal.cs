using System.Collections.Immutable;

namespace BudgetRules.Performance;

/// <summary>One performance goal (绩效目标) and the indicators that measure it. Immutable.</summary>
public sealed record PerformanceGoal
{
    /// <summary>Long-term or annual.</summary>
    public required GoalHorizon Horizon { get; init; }

    /// <summary>Printed number of the goal (目标序号), from 1; null where none is printed.</summary>
    /// <unit>ordinal</unit>
    public int? Number { get; init; }

    /// <summary>The goal in words, as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Its indicators in printed order; empty where none were.</summary>
    public ImmutableArray<PerformanceIndicator> Indicators { get; init; } = [];
}
