namespace BudgetRules.Evaluation.Kernels;

/// <summary>Low, value and high as fractions with positive denominators.</summary>
internal readonly record struct Interval(Int128 Low, Int128 LowOver, Int128 Value, Int128 ValueOver, Int128 High, Int128 HighOver);
