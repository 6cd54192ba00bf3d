using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>存在, 空白 and the first half of 必填. What may have been lost in reading is undetermined, not absent.</summary>
internal static class PresenceKernels
{
    /// <summary>存在（表）.</summary>
    public static void Table(TestTable test, Register target, Block block, int start)
    {
        var table = block.Batch.Tables[test.Table];
        for (var i = 0; i < target.Length; i++)
        {
            var state = test.Domain == Domain.Department && table.Schema.Family >= 0
                ? OverCopies(table, block.Batch.Families[table.Schema.Family], start + i, block)
                : table.TableStates[start + i];
            target.SetOutcome(i, state switch
            {
                RowState.Fine or RowState.Duplicate => Outcome.Passed,
                RowState.NoTable => Outcome.Failed,
                _ => Outcome.Undetermined,
            });
        }
    }

    /// <summary>存在（行或格）, 空白（格）, 必填（格）.</summary>
    public static void Cell(TestCell test, Register target, Block block, int start)
    {
        var table = block.Batch.Tables[test.Table];
        for (var i = 0; i < target.Length; i++)
        {
            var row = LoadKernels.RowOf(test.Access, block, start + i);

            // A key that occurs twice is there and not blank, whichever row was meant; a title that occurs twice says nothing.
            var isTwice = row == RowState.Duplicate && test is { Test: CellTest.Blank, Access.Kind: AccessKind.Lookup } && table.TableStates[start + i] == RowState.Fine;
            target.SetOutcome(i, isTwice ? Outcome.Failed : Judge(test, table, row));
        }
    }

    private static int OverCopies(TableData table, FamilyData family, int department, Block block)
    {
        for (var copy = family.Offsets[department]; copy < family.Offsets[department + 1]; copy++)
        {
            if (table.TableStates[copy] == RowState.Fine)
            {
                return RowState.Fine;
            }
        }

        return block.Batch.Documents[department].Losses.IsEmpty ? RowState.NoTable : RowState.NotReadFully;
    }

    private static Outcome Judge(TestCell test, TableData table, int row)
    {
        if (row < 0)
        {
            return test.Test switch
            {
                CellTest.Exists => row switch
                {
                    RowState.Duplicate => Outcome.Passed,
                    RowState.NotReadFully => Outcome.Undetermined,
                    _ => Outcome.Failed,
                },
                CellTest.Blank => IsAbsentRow(row) ? Outcome.Passed : Outcome.Undetermined,
                _ => IsAbsentRow(row) ? Outcome.Failed : Outcome.Undetermined,
            };
        }

        if (test.Column < 0)
        {
            return Outcome.Passed;
        }

        var column = table.Columns[test.Column];
        var state = column.States[table.ParentOfRow[row]];
        if (state != ColumnState.Present)
        {
            return test.Test != CellTest.Exists ? Outcome.Undetermined
                : state == ColumnState.Absent ? Outcome.Failed
                : state == ColumnState.Duplicate ? Outcome.Passed
                : Outcome.Undetermined;
        }

        var isBlank = !column.Read[row] && !column.Unreadable[row];
        return test.Test switch
        {
            CellTest.Exists => Outcome.Passed,
            CellTest.Blank => isBlank ? Outcome.Passed : Outcome.Failed,
            _ => isBlank ? Outcome.Failed : Outcome.Passed,
        };
    }

    private static bool IsAbsentRow(int state) => state is RowState.Absent or RowState.MissingRow or RowState.BelowPublishedDepth;
}
