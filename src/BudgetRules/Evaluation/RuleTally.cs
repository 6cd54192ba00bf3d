using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation;

/// <summary>Lists the evaluations of a rule on one department with their verdicts.</summary>
internal static class RuleTally
{
    /// <summary>Whether the rule's years include the document's; an unknown year counts as included.</summary>
    public static bool AppliesToYear(PlannedRule rule, Disclosure document) =>
        document.FiscalYear is not { } year || rule.Rule.Settings.Years.Contains(year);

    /// <summary>The evaluations in order.</summary>
    public static IEnumerable<Evaluation> Evaluations(PlannedRule rule, Register[] registers, Block block, int department)
    {
        foreach (var instance in rule.Instances)
        {
            foreach (var evaluation in OfInstance(instance, registers, block, department))
            {
                yield return evaluation is { Outcome: Outcome.Failed, Kind: EvaluationKind.Normal } && RecurringKeys.Find(instance, registers, block, evaluation.Point) is not null
                    ? evaluation with { Outcome = Outcome.Undetermined, Kind = EvaluationKind.MayRecur }
                    : evaluation;
            }
        }
    }

    private static IEnumerable<Evaluation> OfInstance(PlannedInstance instance, Register[] registers, Block block, int department)
    {
        var verdict = registers[instance.Verdict];
        var origin = block.Range(instance.Domain).Start;
        switch (instance.Domain.Kind)
        {
            case DomainKind.Department:
                yield return new Evaluation(instance, department, verdict.OutcomeOf(department - origin), EvaluationKind.Normal, -1);
                break;
            case DomainKind.Copy:
                var family = block.Batch.Families[instance.Domain.Index];
                if (family.Offsets[department] == family.Offsets[department + 1])
                {
                    yield return new Evaluation(instance, department, Outcome.Undetermined, EvaluationKind.NoCopies, instance.Domain.Index);
                }

                for (var copy = family.Offsets[department]; copy < family.Offsets[department + 1]; copy++)
                {
                    yield return new Evaluation(instance, copy, verdict.OutcomeOf(copy - origin), EvaluationKind.Normal, -1);
                }

                break;
            default:
                foreach (var evaluation in OfRows(instance, registers, block, department))
                {
                    yield return evaluation;
                }

                break;
        }
    }

    private static IEnumerable<Evaluation> OfRows(PlannedInstance instance, Register[] registers, Block block, int department)
    {
        var parentDomain = block.ParentOf(instance.Domain);
        var (first, end) = (department, department + 1);
        if (parentDomain.Kind == DomainKind.Copy)
        {
            var family = block.Batch.Families[parentDomain.Index];
            (first, end) = (family.Offsets[department], family.Offsets[department + 1]);
            if (first == end)
            {
                yield return new Evaluation(instance, department, Outcome.Undetermined, EvaluationKind.NoCopies, parentDomain.Index);
            }
        }

        for (var parent = first; parent < end; parent++)
        {
            if (MissingTable(instance, block, parentDomain, parent) is { } table)
            {
                yield return new Evaluation(instance, parent, OfParent(instance, registers, block, parentDomain, parent), EvaluationKind.NoTable, table);
                continue;
            }

            var offsets = block.Batch.Tables[instance.Domain.Index].Offsets;
            for (var row = offsets[parent]; row < offsets[parent + 1]; row++)
            {
                if (OfRow(instance, registers, block, row) is { } evaluation)
                {
                    yield return evaluation;
                }
            }
        }
    }

    private static Evaluation? OfRow(PlannedInstance instance, Register[] registers, Block block, int row)
    {
        var entry = row - block.Range(instance.Domain).Start;
        return registers[instance.Selection].Codes[entry] switch
        {
            Selection.Evaluate => new Evaluation(instance, row, registers[instance.Verdict].OutcomeOf(entry), EvaluationKind.Normal, -1),
            Selection.Ambiguous => new Evaluation(instance, row, Outcome.Undetermined, EvaluationKind.Ambiguous, -1),
            Selection.Unmatched => new Evaluation(instance, row, Outcome.NotApplicable, EvaluationKind.Unmatched, -1),
            _ => null,
        };
    }

    private static int? MissingTable(PlannedInstance instance, Block block, Domain parentDomain, int parent)
    {
        foreach (var table in instance.FreeTables)
        {
            var data = block.Batch.Tables[table];
            var at = data.Schema.Family < 0 ? block.Up(parentDomain, parent, Domain.Department) : parent;
            if (data.TableStates[at] != RowState.Fine)
            {
                return table;
            }
        }

        return null;
    }

    // Without the table nothing can be compared; a guard that needs no rows may still say that the rule does not apply.
    private static Outcome OfParent(PlannedInstance instance, Register[] registers, Block block, Domain parentDomain, int parent)
    {
        if (instance.ParentGuard < 0)
        {
            return Outcome.Undetermined;
        }

        var guard = registers[instance.ParentGuard].OutcomeOf(parent - block.Range(parentDomain).Start);
        return guard is Outcome.Failed or Outcome.NotApplicable ? Outcome.NotApplicable : Outcome.Undetermined;
    }
}
