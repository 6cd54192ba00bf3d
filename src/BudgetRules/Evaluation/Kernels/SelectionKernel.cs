using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Decides which rows of the driving table take part in a rule.</summary>
internal static class SelectionKernel
{
    /// <summary>A code of <see cref="Selection"/> per row.</summary>
    public static void Run(SelectRows select, Register target, Block block, int start)
    {
        var driver = block.Batch.Tables[select.Domain.Index];
        for (var i = 0; i < target.Length; i++)
        {
            target.Codes[i] = Choose(select, driver, block, start + i);
        }
    }

    private static byte Choose(SelectRows select, TableData driver, Block block, int row)
    {
        if (select.Children >= 0 && block.Batch.RowLists[select.Children].States[row] == RowState.NoChildren)
        {
            return Selection.Skip;
        }

        var isAmbiguous = false;
        foreach (var index in select.Joins.Items)
        {
            switch (block.Batch.Joins[index][row])
            {
                case JoinResolver.NoKey:
                    return Selection.Skip;
                case RowState.Absent:
                    return Selection.Unmatched;
                case RowState.Duplicate:
                    isAmbiguous = true;
                    break;
                default:
                    break;
            }
        }

        foreach (var cell in select.Cells.Items)
        {
            var at = LoadKernels.RowOf(cell.Access, block, row);
            if (at >= 0 && block.Batch.Tables[cell.Table].Columns[cell.Column].NotApplicable?[at] == true)
            {
                return Selection.Skip;
            }
        }

        if (select.Joins.Items.Length > 0 && driver.Ambiguous[row])
        {
            return driver.FirstSame[row] == row ? Selection.Ambiguous : Selection.Skip;
        }

        return isAmbiguous ? Selection.Ambiguous : Selection.Evaluate;
    }
}
