namespace BudgetRules.Performance;

/// <summary>The span of time that a <see cref="PerformanceGoal"/> is set for.</summary>
public enum GoalHorizon
{
    /// <summary>长期目标: the end or the whole of the project's term.</summary>
    LongTerm,

    /// <summary>年度目标: the budget year.</summary>
    Annual,
}
