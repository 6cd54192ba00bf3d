using System.Collections.Immutable;
using BudgetRules.Semantics;

namespace BudgetRules.Evaluation.Planning;

/// <summary>A rule as registers.</summary>
internal sealed record PlannedRule(BoundRule Rule, ImmutableArray<PlannedInstance> Instances);
