using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// A table of any rows (自由). Cells of 取值 columns are known by their words wherever they slipped to, and the others follow in
/// order; without such columns every cell must stand below its heading.
/// </summary>
internal sealed class OpenCollector : TableCollector
{
    private readonly List<PlacedRow> _rows = [];
    private readonly ImmutableArray<Column> _columns;
    private readonly int[] _leafOfColumn;
    private readonly Cell?[] _groups;
    private readonly SourcePlace?[] _headings;
    private int _block;

    /// <summary>Starts the table.</summary>
    public OpenCollector(SpecimenForm form, DocumentContext context, MoneyUnit unit, SourcePlace place)
        : base(form, context, unit, place)
    {
        var columns = form.Specimen.Columns.ToList();
        foreach (var extra in new[] { form.Group?.Number, form.Group?.Words }.Concat(form.Leaves.Select(static leaf => leaf.HeadingColumn)))
        {
            if (extra is not null && !columns.Exists(column => column.Path == extra.Path))
            {
                columns.Add(extra);
            }
        }

        _columns = [.. columns];
        _leafOfColumn = [.. _columns.Select(column => Enumerable.Range(0, form.Leaves.Length).Where(i => form.Leaves[i].Column?.Path == column.Path).DefaultIfEmpty(-1).First())];
        _groups = new Cell?[_columns.Length];
        _headings = new SourcePlace?[_columns.Length];
        ValueSets = [.. form.Specimen.ValueSets.Select(set => new ValueSet(set, IndexOf(set.Column))).Where(static set => set.Column >= 0)];
    }

    /// <summary>The 取值 columns, outermost first.</summary>
    public ImmutableArray<ValueSet> ValueSets { get; }

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<PlacedRow> Rows => _rows;

    /// <summary>Path of a column.</summary>
    public string PathOf(int column) => _columns[column].Path;

    /// <summary>Takes a group header: every row below carries it until the next.</summary>
    public void TakeGroup(GroupValue group)
    {
        _block++;
        foreach (var (column, raw, place) in new[] { (Form.Group!.Number, group.Number, group.NumberPlace), (Form.Group.Words, group.Raw, group.Place) })
        {
            if (column is not null && IndexOf(column.Path) is >= 0 and var index)
            {
                _groups[index] = CellParser.Parse(raw, column.Kind, Unit, place);
            }
        }

        foreach (var leaf in Form.Leaves)
        {
            if (leaf.HeadingColumn is not null && IndexOf(leaf.HeadingColumn.Path) is >= 0 and var index)
            {
                _groups[index] = null;
            }
        }
    }

    /// <inheritdoc/>
    public override void TakeHeader(HeaderMatch header, ImmutableArray<GridRow> rows, int start)
    {
        var isRepeated = Header is not null && _rows.Count > 0 && rows[start].AfterBreak && Form.Group is null;
        base.TakeHeader(header, rows, start);
        _block += isRepeated ? 0 : 1;
        for (var i = 0; i < _columns.Length; i++)
        {
            _headings[i] ??= _leafOfColumn[i] >= 0 ? header.HeadingCells[_leafOfColumn[i]]?.PlaceIn(Context.File) : null;
        }

        for (var i = 0; i < Form.Leaves.Length; i++)
        {
            if (Form.Leaves[i].HeadingColumn is not { } column || IndexOf(column.Path) is not (>= 0 and var index))
            {
                continue;
            }

            var cell = rows[start].At(Math.Max(0, header.Positions[i]));
            _groups[index] = cell is { IsEmpty: false } && !Form.Headings.Contains(Form.Resolve(cell))
                ? CellParser.Parse(cell.Raw, SlotKind.Text, Unit, cell.PlaceIn(Context.File))
                : null;
        }
    }

    /// <inheritdoc/>
    public override bool Take(GridRow row)
    {
        if (row.FirstFilled() is not { } first)
        {
            return true;
        }

        if (Header is null)
        {
            return false;
        }

        var filled = row.Filled().Select(position => (Position: position, Cell: row.Cells[position])).ToList();
        if (row.AfterBreak && _rows.Count > 0 && row.Cells[0].IsEmpty && !_rows[^1].Row.Cells[0].IsEmpty && filled.TrueForAll(cell => !IsValue(cell.Cell)))
        {
            TakeTail(filled);
            return true;
        }

        var placed = new PlacedRow(row, _block, _columns.Length) { Place = first.PlaceIn(Context.File) };
        var nameAt = NamePosition();
        if (nameAt >= 0 && filled.FindIndex(cell => cell.Position == nameAt) is >= 0 and var at)
        {
            placed.Name = filled[at].Cell.Plain;
            filled.RemoveAt(at);
        }

        var taken = new bool[_columns.Length];
        TakeLabels(placed, filled, taken);
        if (!PlaceValues(placed, filled, taken))
        {
            Lose(row, "单元格对不上栏目", "its cells do not fit the headings", placed.Name);
            return true;
        }

        _groups.CopyTo(placed.Groups, 0);
        _rows.Add(placed);
        return true;
    }

    /// <inheritdoc/>
    public override Table Build()
    {
        var kept = Enumerable.Range(0, _columns.Length).Where(i => _leafOfColumn[i] < 0 || Header is null || Header.Positions[_leafOfColumn[i]] >= 0).ToArray();
        return Finish(
            [.. kept.Select(i => _columns[i] with { Place = _headings[i] })],
            [.. _rows.Select(row => new Row { Name = row.Name, Place = row.Place, Cells = [.. kept.Select(i => MakeCell(row, i))] })]);
    }

    private Cell? MakeCell(PlacedRow row, int column)
    {
        if (_leafOfColumn[column] < 0)
        {
            return row.Groups[column] ?? CellParser.Parse("", _columns[column].Kind, Unit, row.Place);
        }

        var place = row.Cells[column]?.PlaceIn(Context.File) ?? PlaceAt(row.Row, row.Positions[column]);
        var raw = row.Cells[column]?.Raw ?? "";
        if (row.HasUnplaced && row.Cells[column] is null && IsLabelOpen(row, column))
        {
            return new Cell { Raw = raw, State = CellState.Unreadable, Dimension = Dimension.Text, Place = place };
        }

        if (row.Labels[column] is not { } label)
        {
            return CellParser.Parse(raw + row.Tails[column], _columns[column].Kind, Unit, place);
        }

        return new Cell
        {
            Raw = raw,
            Text = label,
            State = CellState.Read,
            Dimension = Dimension.Text,
            IsInferred = row.Cells[column] is null,
            Place = place,
        };
    }

    // The label of a row whose own words found no column is not filled from its neighbours, unless an inner label says what it is part of.
    private bool IsLabelOpen(PlacedRow row, int column)
    {
        for (var i = 0; i < ValueSets.Length; i++)
        {
            if (ValueSets[i].Column == column)
            {
                return i + 1 == ValueSets.Length || row.Cells[ValueSets[i + 1].Column] is null;
            }
        }

        return false;
    }

    // Known values belong to their column whatever their position; a second one of the same column is taken once.
    private void TakeLabels(PlacedRow placed, List<(int Position, GridCell Cell)> filled, bool[] taken)
    {
        foreach (var set in ValueSets)
        {
            for (var i = 0; i < filled.Count; i++)
            {
                if (set.Find(filled[i].Cell) is not { } label)
                {
                    continue;
                }

                if (!taken[set.Column])
                {
                    placed.Cells[set.Column] = filled[i].Cell;
                    placed.Labels[set.Column] = label;
                    taken[set.Column] = true;
                }

                filled.RemoveAt(i--);
            }
        }

        foreach (var set in ValueSets)
        {
            TakeOwnWords(set, placed, filled, taken);
        }
    }

    // Right below its heading a label may be in words that are not listed (服务对象满意度).
    private void TakeOwnWords(ValueSet set, PlacedRow placed, List<(int Position, GridCell Cell)> filled, bool[] taken)
    {
        if (taken[set.Column] || _leafOfColumn[set.Column] is not (>= 0 and var leaf) || filled.FindIndex(cell => cell.Position == Header!.Positions[leaf] && set.IsLike(cell.Cell)) is not (>= 0 and var at))
        {
            return;
        }

        placed.Cells[set.Column] = filled[at].Cell;
        placed.Labels[set.Column] = filled[at].Cell.Plain;
        taken[set.Column] = true;
        filled.RemoveAt(at);
    }

    private bool PlaceValues(PlacedRow placed, List<(int Position, GridCell Cell)> filled, bool[] taken)
    {
        var slots = new List<(int Position, SlotKind Kind)>();
        var columns = new List<int>();
        var last = -1;
        for (var i = 0; i < Form.Leaves.Length; i++)
        {
            if (Form.Leaves[i].Column is not { } column || Header!.Positions[i] < 0)
            {
                continue;
            }

            // The span of a merged heading may have fallen off, so that headings stand on each other.
            last = Math.Max(last + 1, Header.Positions[i]);
            var index = IndexOf(column.Path);
            placed.Positions[index] = last;
            if (!taken[index] && !ValueSets.Any(set => set.Column == index))
            {
                slots.Add((last, column.Kind));
                columns.Add(index);
            }
        }

        if (ValueSets.IsEmpty && filled.Count != slots.Count && !filled.TrueForAll(cell => slots.Exists(slot => slot.Position == cell.Position && IsOfKind(cell.Cell, slot.Kind))))
        {
            return false;
        }

        var assigned = CellAssignment.Assign(filled, slots);
        for (var i = 0; i < filled.Count; i++)
        {
            if (assigned[i] >= 0)
            {
                placed.Cells[columns[assigned[i]]] = filled[i].Cell;
            }
            else if (filled[i].Cell.IsFigure)
            {
                return false;
            }
            else
            {
                placed.HasUnplaced = true;
                ReportCell(filled[i].Cell);
            }
        }

        return true;
    }

    private void TakeTail(List<(int Position, GridCell Cell)> filled)
    {
        var row = _rows[^1];
        foreach (var (position, cell) in filled)
        {
            var column = -1;
            for (var i = 0; i < _columns.Length; i++)
            {
                if (row.Cells[i] is not null && row.Positions[i] <= position && (column < 0 || row.Positions[i] >= row.Positions[column]))
                {
                    column = i;
                }
            }

            if (column < 0)
            {
                ReportCell(cell);
            }
            else if (!row.Cells[column]!.Plain.EndsWith(cell.Plain, StringComparison.Ordinal))
            {
                row.Tails[column] += cell.Raw;
            }
        }
    }

    private bool IsValue(GridCell cell) => ValueSets.IsEmpty ? cell.IsFigure : FigureShape.IsIndicatorValue(cell.Tight) || ValueSets.Any(set => set.Find(cell) is not null);

    private static bool IsOfKind(GridCell cell, SlotKind kind) =>
        kind is not (SlotKind.Amount or SlotKind.Percent) || cell.IsFigure || CellParser.IsBlankWording(cell.Tight);

    private int NamePosition()
    {
        for (var i = 0; i < Form.Leaves.Length; i++)
        {
            if (Form.Leaves[i].Role == LeafRole.Name)
            {
                return Math.Max(0, Header!.Positions[i]);
            }
        }

        return -1;
    }

    private int IndexOf(string path)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }
}
