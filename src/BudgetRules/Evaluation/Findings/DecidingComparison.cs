using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Finds the first comparison that decided a condition, in reading order.</summary>
internal static class DecidingComparison
{
    /// <summary>The comparison's register and bound expression; for 必填 that is not filled in, the comparison beside it and true.</summary>
    public static (int Register, BoundExpression Expression, bool IsUnfilled) Find(EvidenceContext context, int register, BoundExpression expression, int point)
    {
        var instruction = context.Plan.Instructions[register];
        if (instruction is Broadcast broadcast)
        {
            return Find(context, broadcast.Operand, expression, context.Block.Up(broadcast.Domain, point, broadcast.From));
        }

        if (instruction is Logic logic && expression is BoundLogic bound && logic.Operands.Items.Length == bound.Operands.Length)
        {
            return InLogic(context, register, logic, bound, point);
        }

        return instruction is Negation negation && expression is BoundNot not
            ? Find(context, negation.Operand, not.Operand, point)
            : (register, expression, false);
    }

    private static (int Register, BoundExpression Expression, bool IsUnfilled) InLogic(EvidenceContext context, int register, Logic logic, BoundLogic bound, int point)
    {
        var outcome = context.Registers[register].OutcomeOf(context.EntryOf(register, point));
        for (var i = 0; i < bound.Operands.Length; i++)
        {
            var operand = logic.Operands.Items[i];
            if (context.Registers[operand].OutcomeOf(context.EntryOf(operand, point)) != outcome)
            {
                continue;
            }

            if (bound.Operands[i] is BoundFilled)
            {
                if (outcome != Outcome.Failed)
                {
                    continue;
                }

                for (var j = i + 1; j < bound.Operands.Length; j++)
                {
                    if (bound.Operands[j] is BoundComparison)
                    {
                        return (logic.Operands.Items[j], bound.Operands[j], true);
                    }
                }
            }

            return Find(context, operand, bound.Operands[i], point);
        }

        return (register, bound, false);
    }
}
