using BudgetRules.Disclosures;

namespace BudgetRules.Semantics;

/// <summary>误差: what difference a comparison allows.</summary>
/// <param name="Kind">From the printed precision, none, or fixed.</param>
/// <param name="Amount">The fixed amount in the units of <paramref name="Dimension"/> (分 or millionths).</param>
/// <param name="Dimension">What the fixed amount is of.</param>
internal sealed record ToleranceRule(ToleranceKind Kind, long Amount = 0, Dimension Dimension = Dimension.Money)
{
    /// <summary>误差：四舍五入, the default.</summary>
    public static ToleranceRule FromPrecision { get; } = new(ToleranceKind.FromPrecision);
}
