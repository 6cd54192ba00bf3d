namespace BudgetRules.Semantics;

/// <summary>Kinds of 误差.</summary>
internal enum ToleranceKind
{
    /// <summary>四舍五入.</summary>
    FromPrecision,

    /// <summary>无.</summary>
    None,

    /// <summary>A fixed amount.</summary>
    Fixed,
}
