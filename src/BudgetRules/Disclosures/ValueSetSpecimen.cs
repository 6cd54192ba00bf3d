using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>取值: a column whose cells are one of a known set, wherever they slipped to.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">Known values as written.</param>
/// <param name="Children">For values that are usual parents: their children in the next column (产出指标 → 数量指标 …). Empty where not given.</param>
public sealed record ValueSetSpecimen(
    string Column,
    ImmutableArray<string> Values,
    ImmutableDictionary<string, ImmutableArray<string>> Children);
