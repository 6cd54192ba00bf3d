using System.Collections.Immutable;

namespace BudgetRules;

/// <summary>A rule that takes no part in a run, and why: known before the first document, so it is said once.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="MissingTables">Titles without 《》 of the tables it needs and the host does not supply, in reading order; last year's as 上年《…》. Empty where the template lacks something it names.</param>
/// <param name="Reason">One sentence in Chinese.</param>
public sealed record RuleNotRun(RuleInfo Rule, ImmutableArray<string> MissingTables, string Reason);
