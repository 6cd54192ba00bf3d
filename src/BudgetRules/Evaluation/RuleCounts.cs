using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation;

/// <summary>How many evaluations of a rule came out how on one department.</summary>
internal readonly record struct RuleCounts(int Passed, int Failed, int NotApplicable, int Undetermined, int Unmatched)
{
    /// <summary>Counts from registers.</summary>
    public static RuleCounts Of(PlannedRule rule, Register[] registers, Block block, int department)
    {
        if (!RuleTally.AppliesToYear(rule, block.Batch.Documents[department]))
        {
            return new RuleCounts(0, 0, 1, 0, 0);
        }

        if (rule.Rule.Misfit is not null)
        {
            return new RuleCounts(0, 0, 0, 1, 0);
        }

        var counts = default(RuleCounts);
        foreach (var evaluation in RuleTally.Evaluations(rule, registers, block, department))
        {
            counts = counts.With(evaluation);
        }

        return counts;
    }

    /// <summary>These counts and one evaluation more.</summary>
    public RuleCounts With(Evaluation evaluation) => evaluation.Kind == EvaluationKind.Unmatched
        ? this with { Unmatched = Unmatched + 1 }
        : evaluation.Outcome switch
        {
            Outcome.Passed => this with { Passed = Passed + 1 },
            Outcome.Failed => this with { Failed = Failed + 1 },
            Outcome.NotApplicable => this with { NotApplicable = NotApplicable + 1 },
            _ => this with { Undetermined = Undetermined + 1 },
        };
}
