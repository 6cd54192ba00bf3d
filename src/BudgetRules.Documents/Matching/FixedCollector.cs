using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// A form whose rows are written out (固定): each printed row is found by its name, forward only and per side, so 合计 belongs
/// to the group being read. Values go below their headings, or in order where as many are printed as there are columns.
/// </summary>
internal sealed class FixedCollector : TableCollector
{
    private readonly FixedRowFinder[] _finders;
    private readonly Row?[][] _rows;
    private ImmutableArray<Column> _columns = [];

    /// <summary>Starts the table.</summary>
    public FixedCollector(SpecimenForm form, DocumentContext context, MoneyUnit unit, SourcePlace place)
        : base(form, context, unit, place)
    {
        var sides = Math.Max(1, form.Specimen.FixedRows.Select(static row => row.Side + 1).DefaultIfEmpty(1).Max());
        _finders = [.. Enumerable.Range(0, sides).Select(side => new FixedRowFinder(form.Specimen.FixedRows.Where(row => row.Side == side), form.Resolve))];
        _rows = [.. _finders.Select(static finder => new Row?[finder.Count])];
    }

    /// <inheritdoc/>
    public override bool IsComplete => _finders.All(static finder => finder.IsAtEnd);

    /// <inheritdoc/>
    public override void TakeHeader(HeaderMatch header, ImmutableArray<GridRow> rows, int start)
    {
        base.TakeHeader(header, rows, start);
        if (_columns.IsEmpty)
        {
            _columns = [.. ValueLeaves(0).Where(i => header.Positions[i] >= 0).Select(i => Form.Leaves[i].Column! with { Place = header.HeadingCells[i]?.PlaceIn(Context.File) })];
        }
    }

    /// <inheritdoc/>
    public override bool Take(GridRow row)
    {
        if (row.FirstFilled() is null)
        {
            return true;
        }

        var figures = row.Cells.Any(static cell => cell.IsFigure);
        var taken = false;
        var lost = false;
        for (var side = 0; side < _finders.Length; side++)
        {
            var (from, to) = Range(side, row);
            var filled = Enumerable.Range(from, Math.Max(0, to - from)).Where(position => !row.Cells[position].IsEmpty).ToArray();
            if (filled.Length == 0)
            {
                continue;
            }

            if (TakeSide(row, side, filled))
            {
                taken = true;
            }
            else if (filled.Any(position => row.Cells[position].IsFigure))
            {
                lost = true;
            }
        }

        if (!taken && !lost)
        {
            return !IsComplete && !row.Cells.Any(static cell => cell.IsSentence);
        }

        if (!taken && IsComplete && !figures)
        {
            return false;
        }

        if (lost)
        {
            var name = row.Cells.FirstOrDefault(static cell => !cell.IsEmpty && !cell.IsFigure)?.Plain;
            Lose(row, "行名不在表样中，或与前面的顺序不符", "its label is not in the form, or out of order", taken ? null : name);
        }

        return true;
    }

    /// <inheritdoc/>
    public override Table Build() => Finish(_columns, [.. _rows.SelectMany(static side => side).OfType<Row>()]);

    private bool TakeSide(GridRow row, int side, int[] filled)
    {
        var labels = filled.TakeWhile(position => !row.Cells[position].IsFigure).ToArray();
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            var groups = labels[..i].Select(position => Form.Resolve(row.Cells[position])).ToArray();
            var found = _finders[side].Find(Form.Resolve(row.Cells[labels[i]]), groups);
            if (found < 0)
            {
                continue;
            }

            var values = filled.Where(position => position > labels[i]).ToArray();
            if (PlaceValues(row, side, labels[i], values) is not { } cells)
            {
                return false;
            }

            _rows[side][found] = new Row
            {
                Name = row.Cells[labels[i]].Plain,
                Path = _finders[side].PathOf(found),
                Cells = cells,
                Place = row.Cells[labels[i]].PlaceIn(Context.File),
            };
            _finders[side].Take(found);
            return true;
        }

        return false;
    }

    private ImmutableArray<Cell?>? PlaceValues(GridRow row, int side, int label, int[] values)
    {
        var leaves = ValueLeaves(side).Where(i => Header!.Positions[i] >= 0).ToArray();
        if (leaves.Length != _columns.Length)
        {
            return null;
        }

        var positions = leaves.Select(i => Header!.Positions[i]).ToArray();
        var isShifted = !LabelPositions(side).Contains(label) || values.Any(position => !positions.Contains(position)) || row.Cells.Length <= positions[^1];
        if (values.Length == 0)
        {
            return [.. positions.Select((position, i) => Read(row, isShifted ? Math.Max(position, label + 1) : position, _columns[i].Kind))];
        }

        if (!isShifted)
        {
            return [.. positions.Select((position, i) => Read(row, position, _columns[i].Kind))];
        }

        return values.Length == positions.Length
            ? [.. values.Select((position, i) => Read(row, position, _columns[i].Kind))]
            : null;
    }

    private IEnumerable<int> ValueLeaves(int side) =>
        Enumerable.Range(0, Form.Leaves.Length).Where(i => Form.Leaves[i].Side == side && Form.Leaves[i].Column is not null);

    private HashSet<int> LabelPositions(int side)
    {
        var values = ValueLeaves(side).Select(i => Header!.Positions[i]).Where(static position => position >= 0).DefaultIfEmpty(0).Min();
        return Enumerable.Range(0, Form.Leaves.Length)
            .Where(i => Form.Leaves[i].Side == side && Form.Leaves[i].Role == LeafRole.Label)
            .Select(i => Header!.Positions[i] >= 0 ? Header!.Positions[i] : Form.Leaves[i].Position)
            .Where(position => position < values)
            .ToHashSet();
    }

    private (int From, int To) Range(int side, GridRow row)
    {
        var from = side == 0 ? 0 : Start(side);
        var to = side + 1 < _finders.Length ? Start(side + 1) : row.Cells.Length;
        return (Math.Min(from, row.Cells.Length), Math.Min(to, row.Cells.Length));
    }

    private int Start(int side)
    {
        for (var i = 0; i < Form.Leaves.Length; i++)
        {
            if (Form.Leaves[i].Side == side && Header!.Positions[i] >= 0)
            {
                return Header!.Positions[i];
            }
        }

        return int.MaxValue;
    }
}
