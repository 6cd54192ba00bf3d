using System.Collections.Immutable;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation;

/// <summary>Finds rows that a rule took by their key while another row of that key may have been lost in reading.</summary>
internal static class RecurringKeys
{
    /// <summary>The table of such a row behind a failure, and the row; null where some part of the rule fails without one.</summary>
    public static (int Table, int Row)? Find(PlannedInstance instance, Register[] registers, Block block, int point)
    {
        if ((OfLookups(instance, instance.GuardLookups, block, point) ?? OfJoins(instance, block, point)) is { } common)
        {
            return common;
        }

        (int Table, int Row)? doubt = null;
        foreach (var (register, lookups) in instance.Parts)
        {
            if (registers[register].OutcomeOf(point - block.Range(instance.Domain).Start) != Outcome.Failed)
            {
                continue;
            }

            if (OfLookups(instance, lookups, block, point) is not { } found)
            {
                return null;
            }

            doubt ??= found;
        }

        return doubt;
    }

    private static (int Table, int Row)? OfLookups(PlannedInstance instance, ImmutableArray<int> lookups, Block block, int point)
    {
        foreach (var lookup in lookups)
        {
            var table = block.Batch.Schema.Lookups[lookup].Table;
            var (first, end) = Parents(instance.Domain, block, point, table);
            for (var parent = first; parent < end; parent++)
            {
                var row = block.Batch.Lookups[lookup][parent];
                if (MayRecur(block.Batch, table, row))
                {
                    return (table, row);
                }
            }
        }

        return null;
    }

    private static (int Table, int Row)? OfJoins(PlannedInstance instance, Block block, int point)
    {
        if (instance.Joins.IsEmpty)
        {
            return null;
        }

        if (MayRecur(block.Batch, instance.Domain.Index, point))
        {
            return (instance.Domain.Index, point);
        }

        foreach (var join in instance.Joins)
        {
            var table = block.Batch.Schema.Joins[join].To;
            if (MayRecur(block.Batch, table, block.Batch.Joins[join][point]))
            {
                return (table, block.Batch.Joins[join][point]);
            }
        }

        return null;
    }

    private static bool MayRecur(DisclosureBatch batch, int table, int row) => row >= 0 && batch.Tables[table].MayRecur?[row] == true;

    private static (int First, int End) Parents(Domain domain, Block block, int point, int table)
    {
        var family = block.Batch.Schema.Tables[table].Family;
        if (family < 0)
        {
            var department = block.Up(domain, point, Domain.Department);
            return (department, department + 1);
        }

        var copies = new Domain(DomainKind.Copy, family);
        var isWithin = domain == copies || (domain.Kind == DomainKind.Row && block.Batch.Schema.Tables[domain.Index].Family == family);
        if (isWithin)
        {
            var copy = block.Up(domain, point, copies);
            return (copy, copy + 1);
        }

        var owner = block.Up(domain, point, Domain.Department);
        return (block.Batch.Families[family].Offsets[owner], block.Batch.Families[family].Offsets[owner + 1]);
    }
}
