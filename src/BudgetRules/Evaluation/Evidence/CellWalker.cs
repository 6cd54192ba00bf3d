using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Evidence;

/// <summary>Lists the cells behind a register, in reading order: the plan run backwards on one department.</summary>
internal sealed class CellWalker(EvidenceContext context)
{
    /// <summary>More cells than this are not listed, so that a rule over a long table costs no more than the table. <unit>cells</unit></summary>
    public const int MostCells = 500;

    private readonly HashSet<CellRef> _seen = [];

    /// <summary>Whether cells were left out for <see cref="MostCells"/>.</summary>
    public bool IsCut => Cells.Count >= MostCells;

    /// <summary>The cells found so far.</summary>
    public List<CellRef> Cells { get; } = [];

    /// <summary>Rows left out of sums and counts because their filter cannot be judged. <unit>rows</unit></summary>
    public int LeftOut { get; private set; }

    /// <summary>Tables of which a sum found no row to add.</summary>
    public List<int> EmptySums { get; } = [];

    /// <summary>Rows of one key that a sum added, all of them.</summary>
    public List<CellRef> Doubled { get; } = [];

    /// <summary>Adds the cells behind a register at a point of its domain.</summary>
    public void Visit(int register, int point)
    {
        switch (context.Plan.Instructions[register])
        {
            case LoadFigure load:
                Add(load.Table, load.Column, load.Access, point);
                break;
            case LoadText load:
                Add(load.Table, load.Column, load.Access, point);
                break;
            case TestCell test:
                Add(test.Table, test.Column, test.Access, point);
                break;
            case Broadcast broadcast:
                Visit(broadcast.Operand, context.Block.Up(broadcast.Domain, point, broadcast.From));
                break;
            case SumRows sum:
                VisitSum(sum, point);
                break;
            case SumCopies sum:
                VisitCopies(sum.Family, point, sum.Filter, copy => Visit(sum.Operand, copy));
                break;
            case ExtremeRows { RowList: >= 0 } extreme:
                VisitList(extreme.RowList, point, extreme.Filter, row => Visit(extreme.Operand, row));
                break;
            case ExtremeRows extreme:
                VisitCopies(extreme.Family, point, extreme.Filter, copy => Visit(extreme.Operand, copy));
                break;
            case CountRows count:
                VisitList(count.RowList, point, count.Filter, row => Counted(count, row));
                break;
            case Guarded guarded:
                Visit(guarded.Condition, point);
                break;
            case var others:
                foreach (var operand in others.Operands())
                {
                    Visit(operand, point);
                }

                break;
        }
    }

    private void Add(int table, int column, CellAccess access, int point)
    {
        var row = LoadKernels.RowOf(access, context.Block, point);
        var data = context.Batch.Tables[table];
        var parent = row >= 0 ? data.ParentOfRow[row] : access.Kind == AccessKind.Lookup ? point : -1;
        var cell = new CellRef(table, row, column, parent, access.Kind == AccessKind.Lookup ? access.Index : -1);
        if (_seen.Add(cell))
        {
            Cells.Add(cell);
        }
    }

    private void VisitSum(SumRows sum, int point)
    {
        var table = context.Batch.Schema.RowLists[sum.RowList].Table;
        var data = context.Batch.Tables[table];
        var any = false;
        VisitList(sum.RowList, point, sum.Filter, row =>
        {
            any = true;
            Visit(sum.Operand, row);
            if (data.Ambiguous[row])
            {
                Doubled.Add(new CellRef(table, row, -1, data.ParentOfRow[row], -1));
            }
        });
        if (!any && context.Batch.RowLists[sum.RowList].States[point] == RowState.Fine && !EmptySums.Contains(table))
        {
            EmptySums.Add(table);
        }
    }

    private void VisitList(int list, int point, int filter, Action<int> visit)
    {
        var rows = context.Batch.RowLists[list];
        for (var k = rows.Offsets[point]; k < rows.Offsets[point + 1] && !IsCut; k++)
        {
            if (Passes(filter, rows.Rows[k]))
            {
                visit(rows.Rows[k]);
            }
        }
    }

    private void VisitCopies(int family, int department, int filter, Action<int> visit)
    {
        var copies = context.Batch.Families[family];
        for (var copy = copies.Offsets[department]; copy < copies.Offsets[department + 1] && !IsCut; copy++)
        {
            if (Passes(filter, copy))
            {
                visit(copy);
            }
        }
    }

    private bool Passes(int filter, int point)
    {
        if (filter < 0)
        {
            return true;
        }

        var outcome = context.Registers[filter].OutcomeOf(context.EntryOf(filter, point));
        LeftOut += outcome == Outcome.Undetermined ? 1 : 0;
        return outcome == Outcome.Passed;
    }

    private void Counted(CountRows count, int row)
    {
        if (count.Filter >= 0)
        {
            Visit(count.Filter, row);
        }

        var parent = context.Batch.Tables[count.Table].ParentOfRow[row];
        if (count.Filter < 0 && _seen.Add(new CellRef(count.Table, row, count.Column, parent, -1)))
        {
            Cells.Add(new CellRef(count.Table, row, count.Column, parent, -1));
        }
    }
}
