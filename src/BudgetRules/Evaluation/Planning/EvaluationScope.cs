using System.Collections.Immutable;
using BudgetRules.Semantics;

namespace BudgetRules.Evaluation.Planning;

/// <summary>What an expression is compiled for.</summary>
/// <param name="Domain">One entry per what.</param>
/// <param name="Family">The family whose copy is bound, or null.</param>
/// <param name="FreeTables">Tables whose rows are free; the first drives.</param>
/// <param name="Settings">The rule's labels.</param>
/// <param name="IsExact">Guards and filters compare printed values.</param>
/// <param name="IsNegated">Under 非.</param>
/// <param name="Leaves">Registers of cells and aggregates, for messages.</param>
internal sealed record EvaluationScope(
    Domain Domain,
    string? Family,
    ImmutableArray<int> FreeTables,
    RuleSettings Settings,
    bool IsExact,
    bool IsNegated,
    Dictionary<BoundExpression, int> Leaves);
