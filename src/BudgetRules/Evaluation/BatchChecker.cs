using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation;

/// <summary>Checks the departments of a batch, block by block; findings are made by running the same plan on one department again.</summary>
internal static class BatchChecker
{
    private const int DepartmentsPerBlock = 512;

    /// <summary>The report of every department, in order.</summary>
    public static IEnumerable<Report> Check(Plan plan, Disclosure[] documents, string rulesHash, CheckOptions options, CancellationToken cancellationToken)
    {
        var batch = BatchBuilder.Build(plan.Schema, documents);
        for (var first = 0; first < documents.Length; first += DepartmentsPerBlock)
        {
            var block = new Block(batch, first, Math.Min(first + DepartmentsPerBlock, documents.Length));
            var registers = Evaluator.Run(plan, block, cancellationToken);
            for (var department = block.FirstDepartment; department < block.EndDepartment; department++)
            {
                yield return block.EndDepartment - block.FirstDepartment == 1
                    ? ReportBuilder.Build(plan, block, registers, rulesHash, options)
                    : Replay(plan, batch, department, rulesHash, options, cancellationToken);
            }
        }
    }

    /// <summary>Counts verdicts of every department and rule from the block's registers alone.</summary>
    public static IEnumerable<RuleCounts[]> Tally(Plan plan, DisclosureBatch batch, CancellationToken cancellationToken)
    {
        for (var first = 0; first < batch.DepartmentCount; first += DepartmentsPerBlock)
        {
            var block = new Block(batch, first, Math.Min(first + DepartmentsPerBlock, batch.DepartmentCount));
            var registers = Evaluator.Run(plan, block, cancellationToken);
            for (var department = block.FirstDepartment; department < block.EndDepartment; department++)
            {
                yield return [.. plan.Rules.Select(rule => RuleCounts.Of(rule, registers, block, department))];
            }
        }
    }

    private static Report Replay(Plan plan, DisclosureBatch batch, int department, string rulesHash, CheckOptions options, CancellationToken cancellationToken)
    {
        var block = new Block(batch, department, department + 1);
        return ReportBuilder.Build(plan, block, Evaluator.Run(plan, block, cancellationToken), rulesHash, options);
    }
}
