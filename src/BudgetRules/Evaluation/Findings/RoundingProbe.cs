using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Tells whether a passed evaluation passed with 尾差, without making a finding.</summary>
internal static class RoundingProbe
{
    /// <summary>Whether the deciding equality has a difference that is not 0.</summary>
    public static bool HasDifference(EvidenceContext context, Evaluation evaluation)
    {
        if (evaluation.Kind != EvaluationKind.Normal)
        {
            return false;
        }

        var (register, expression, _) = DecidingComparison.Find(context, evaluation.Instance.Condition, evaluation.Instance.Bound.Condition, evaluation.Point);
        if (expression is not BoundComparison { Operator: ComparisonOperator.Equal } || context.Plan.Instructions[register] is not CompareLinear { Tolerance.Kind: not ToleranceKind.None } compare)
        {
            return false;
        }

        var point = evaluation.Point;
        var domain = evaluation.Instance.Domain;
        if (compare.Domain != domain)
        {
            point = context.Block.Up(domain, point, compare.Domain);
        }

        return context.Registers[compare.Left].Values[context.EntryOf(compare.Left, point)] != context.Registers[compare.Right].Values[context.EntryOf(compare.Right, point)];
    }
}
