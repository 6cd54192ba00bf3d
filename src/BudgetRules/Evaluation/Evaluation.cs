using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation;

/// <summary>One evaluation of a rule.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Point">Entry of its domain, as an index of the batch; of the parent where the table is missing; the department where there are no copies.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Kind">What kind of evaluation.</param>
/// <param name="Missing">The table or family that is missing, −1 elsewhere.</param>
internal readonly record struct Evaluation(PlannedInstance Instance, int Point, Outcome Outcome, EvaluationKind Kind, int Missing)
{
    /// <summary>Whether it is about its own entry of the domain, whose registers can be read.</summary>
    public bool IsAtPoint => Kind is EvaluationKind.Normal or EvaluationKind.MayRecur;
}
