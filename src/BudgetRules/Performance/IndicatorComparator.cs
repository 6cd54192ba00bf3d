namespace BudgetRules.Performance;

/// <summary>The sign printed before an indicator value (符号): how the achieved value has to stand to the number.</summary>
public enum IndicatorComparator
{
    /// <summary>No sign is printed, as in 95% or 长期. Whether that means "exactly" or "at least" is not decided here.</summary>
    None,

    /// <summary>≥, also \geq, 不低于, 以上.</summary>
    AtLeast,

    /// <summary>≤, also \leq, 不超过, 以内.</summary>
    AtMost,

    /// <summary>&gt;, also 大于.</summary>
    MoreThan,

    /// <summary>&lt;, also 小于.</summary>
    LessThan,

    /// <summary>=.</summary>
    Exactly,
}
