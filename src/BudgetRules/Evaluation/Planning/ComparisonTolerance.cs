using BudgetRules.Semantics;

namespace BudgetRules.Evaluation.Planning;

/// <summary>What difference a comparison allows, and whether its sides read cells.</summary>
/// <param name="Kind">From the printed precision, none, or fixed.</param>
/// <param name="Amount">The fixed amount at the scale of the registers.</param>
/// <param name="LeftReads">Whether the left side reads cells.</param>
/// <param name="RightReads">Whether the right side does.</param>
/// <param name="PartialIsOpen">Whether a pass, too, is undetermined while rows were left out of a side: in guards, filters and under 非, where a pass may accuse.</param>
/// <param name="Scale">Factor by which both sides were multiplied so that all coefficients are whole.</param>
internal readonly record struct ComparisonTolerance(ToleranceKind Kind, long Amount, bool LeftReads, bool RightReads, long Scale, bool PartialIsOpen);
