using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Text;

namespace BudgetRules.Evaluation.Evidence;

/// <summary>Finds why a register is undetermined at a point: the first cause in reading order.</summary>
internal sealed class ReasonFinder(EvidenceContext context)
{
    private readonly ReasonTexts _texts = new(context);

    /// <summary>The reason, or null where there is none.</summary>
    public Reason? Find(int register, int point)
    {
        var entry = context.EntryOf(register, point);
        var own = context.Registers[register];
        return context.Plan.Instructions[register] switch
        {
            LoadFigure load => own.Hard[entry] || own.Soft[entry] ? OfCell(load.Table, load.Column, load.Access, point) : null,
            LoadText load => own.Ids[entry] < 0 ? OfCell(load.Table, load.Column, load.Access, point) : null,
            LoadYear => own.Hard[entry] ? _texts.NoYear() : null,
            LoadFact => own.Ids[entry] < 0 ? _texts.NoFact() : null,
            LoadPrior => _texts.NoPrior(),
            TestCell test => own.OutcomeOf(entry) == Outcome.Undetermined ? OfCell(test.Table, test.Column, test.Access, point) : null,
            TestTable test => own.OutcomeOf(entry) == Outcome.Undetermined ? _texts.Table(test.Table, RowState.NotReadFully, -1) : null,
            Broadcast broadcast => Find(broadcast.Operand, context.Block.Up(broadcast.Domain, point, broadcast.From)),
            Combine combine => own.Hard[entry] || own.Soft[entry] || own.Partial?[entry] == true ? OfCombine(combine, point) : null,
            Absolute absolute => Find(absolute.Operand, point),
            Widen widen => Find(widen.Operand, point),
            SumRows sum => own.Hard[entry] || own.Soft[entry] || own.Partial?[entry] == true ? OfRows(sum.RowList, sum.Operand, sum.Filter, point) : null,
            CountRows count => own.Hard[entry] ? OfColumn(count, point) ?? OfRows(count.RowList, -1, count.Filter, point)
                : own.Partial?[entry] == true ? OfRows(count.RowList, -1, count.Filter, point) : null,
            ExtremeRows { RowList: >= 0 } extreme => own.Hard[entry] || own.Soft[entry] || own.Partial?[entry] == true ? OfRows(extreme.RowList, extreme.Operand, extreme.Filter, point) : null,
            SumCopies sum => own.Hard[entry] || own.Soft[entry] || own.Partial?[entry] == true ? OfCopies(sum.Family, sum.Operand, point) : null,
            ExtremeRows extreme => own.Hard[entry] || own.Soft[entry] || own.Partial?[entry] == true ? OfCopies(extreme.Family, extreme.Operand, point) : null,
            Multiply multiply => own.Hard[entry] || own.Soft[entry] ? First(multiply.Left, multiply.Right, point) ?? _texts.TooLarge() : null,
            Divide divide => own.Hard[entry] || own.Soft[entry] ? First(divide.Left, divide.Right, point) ?? _texts.ZeroDivisor(DividesByZero(divide, point)) : null,
            CompareLinear compare => First(compare.Left, compare.Right, point),
            CompareIntervals compare => First(compare.Left, compare.Right, point) ?? _texts.TooLarge(),
            CompareText compare => First(compare.Left, compare.Right, point),
            TestText test => Find(test.Operand, point),
            Negation negation => Find(negation.Operand, point),
            Guarded guarded => OfGuarded(guarded, point),
            Logic logic => OfLogic(logic, point),
            _ => null,
        };
    }

    /// <summary>Whether a condition does not apply because a row whose children were to be added has none.</summary>
    public bool IsChildless(int register, int point) => context.Plan.Instructions[register] switch
    {
        CompareLinear compare => HasNoChildren(compare.Left, point) || HasNoChildren(compare.Right, point),
        CompareIntervals compare => HasNoChildren(compare.Left, point) || HasNoChildren(compare.Right, point),
        Broadcast broadcast => IsChildless(broadcast.Operand, context.Block.Up(broadcast.Domain, point, broadcast.From)),
        Negation negation => IsChildless(negation.Operand, point),
        Logic logic => logic.Operands.Items.Any(operand => IsChildless(operand, point)),
        _ => false,
    };

    private bool HasNoChildren(int register, int point) => context.Registers[register].Childless?[context.EntryOf(register, point)] == true;

    /// <summary>Two rows of the driving table, or of the other, have one key.</summary>
    public Reason OfAmbiguous(SelectRows select, int row, IEnumerable<(int Table, int Column, CellAccess Access)> cells)
    {
        var driver = context.Batch.Tables[select.Domain.Index];
        if (driver.Ambiguous[row])
        {
            return _texts.Duplicate(select.Domain.Index, row, cells);
        }

        foreach (var join in select.Joins.Items)
        {
            if (context.Batch.Joins[join][row] == RowState.Duplicate)
            {
                return _texts.DuplicateIn(context.Batch.Schema.Joins[join].To, select.Domain.Index, row, cells);
            }
        }

        return _texts.Duplicate(select.Domain.Index, row, cells);
    }

    /// <summary>A table without which nothing can be compared.</summary>
    public Reason OfTable(int table, int state, int parent) => _texts.Table(table, state, parent);

    private bool DividesByZero(Divide divide, int point)
    {
        var right = context.Registers[divide.Right];
        var entry = context.EntryOf(divide.Right, point);
        return 2 * (Int128)Math.Abs(right.Values[entry]) <= right.Slacks[entry];
    }

    private Reason? First(int left, int right, int point) => Find(left, point) ?? Find(right, point);

    private Reason? OfCell(int table, int column, CellAccess access, int point)
    {
        var row = LoadKernels.RowOf(access, context.Block, point);
        var parent = row >= 0 ? context.Batch.Tables[table].ParentOfRow[row] : access.Kind == AccessKind.Lookup ? point : -1;
        return _texts.Cell(new CellRef(table, row, column, parent, access.Kind == AccessKind.Lookup ? access.Index : -1));
    }

    private Reason? OfCombine(Combine combine, int point)
    {
        foreach (var term in combine.Terms.Items)
        {
            if (Find(term.Register, point) is { } reason)
            {
                return reason;
            }
        }

        foreach (var term in combine.Terms.Items)
        {
            if (term.IsStrict && !context.Registers[term.Register].Read[context.EntryOf(term.Register, point)])
            {
                var walker = new CellWalker(context);
                walker.Visit(term.Register, point);
                return walker.Cells.Count > 0 ? _texts.BlankFactor(walker.Cells[0]) : _texts.TooLarge();
            }
        }

        return _texts.TooLarge();
    }

    private Reason? OfRows(int list, int operand, int filter, int point)
    {
        var rows = context.Batch.RowLists[list];
        if (rows.States[point] != RowState.Fine)
        {
            return _texts.RowList(list, rows.States[point], point);
        }

        var any = false;
        for (var k = rows.Offsets[point]; k < rows.Offsets[point + 1]; k++)
        {
            var row = rows.Rows[k];
            var passes = filter < 0 ? Outcome.Passed : context.Registers[filter].OutcomeOf(context.EntryOf(filter, row));
            if (passes == Outcome.Undetermined && Find(filter, row) is { } unknown)
            {
                return unknown;
            }

            any |= passes == Outcome.Passed;
            if (passes == Outcome.Passed && operand >= 0 && Find(operand, row) is { } reason)
            {
                return reason;
            }
        }

        return any ? _texts.TooLarge() : _texts.NoRows(list);
    }

    // A count of the cells of a column: the column is not there.
    private Reason? OfColumn(CountRows count, int point)
    {
        var rows = context.Batch.RowLists[count.RowList];
        if (count.Column < 0 || rows.Offsets[point] == rows.Offsets[point + 1])
        {
            return null;
        }

        var row = rows.Rows[rows.Offsets[point]];
        var table = context.Batch.Tables[count.Table];
        return table.Columns[count.Column].States[table.ParentOfRow[row]] == ColumnState.Present ? null
            : _texts.Cell(new CellRef(count.Table, row, count.Column, table.ParentOfRow[row], -1));
    }

    private Reason? OfCopies(int family, int operand, int department)
    {
        var copies = context.Batch.Families[family];
        for (var copy = copies.Offsets[department]; copy < copies.Offsets[department + 1]; copy++)
        {
            if (Find(operand, copy) is { } reason)
            {
                return reason;
            }
        }

        return _texts.NoCopies(family);
    }

    private Reason? OfGuarded(Guarded guarded, int point)
    {
        var entry = context.EntryOf(guarded.Guard, point);
        return context.Registers[guarded.Guard].OutcomeOf(entry) == Outcome.Undetermined ? Find(guarded.Guard, point) : Find(guarded.Condition, point);
    }

    private Reason? OfLogic(Logic logic, int point)
    {
        foreach (var operand in logic.Operands.Items)
        {
            if (context.Registers[operand].OutcomeOf(context.EntryOf(operand, point)) == Outcome.Undetermined && Find(operand, point) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }
}
