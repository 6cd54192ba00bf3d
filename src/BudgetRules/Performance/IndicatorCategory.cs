namespace BudgetRules.Performance;

/// <summary>First level of the indicator taxonomy (一级指标).</summary>
public enum IndicatorCategory
{
    /// <summary>产出指标: what the money delivers.</summary>
    Output,

    /// <summary>效益指标: what comes of it.</summary>
    Benefit,

    /// <summary>满意度指标: what those concerned think of it.</summary>
    Satisfaction,
}
