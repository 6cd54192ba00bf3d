using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// Rows under a header, each cell strictly below its heading: tables by classification, and 单行. A row whose cells
/// do not fit the header is lost rather than guessed at.
/// </summary>
internal sealed class CodedCollector(SpecimenForm form, DocumentContext context, MoneyUnit unit, SourcePlace place)
    : TableCollector(form, context, unit, place)
{

    private static readonly string[] CodeParts = ["类", "款", "项"];
    private readonly List<Row> _rows = [];
    private int _codeWidth = 1;
    private int _joined = -1;
    private ImmutableArray<Column> _columns = [];
    private int[] _leafOfColumn = [];
    private HashSet<int> _known = [];
    private HashSet<int> _unmapped = [];

    /// <inheritdoc/>
    public override void TakeHeader(HeaderMatch header, ImmutableArray<GridRow> rows, int start)
    {
        base.TakeHeader(header, rows, start);
        _known = header.Positions.Where(static position => position >= 0).ToHashSet();
        _unmapped = Enumerable.Range(0, header.Width).Where(position => header.Unmapped.Any(cell => ReferenceEquals(cell, LowestAt(rows, start, header.Rows, position)))).ToHashSet();
        if (!_columns.IsEmpty)
        {
            return;
        }

        var leaves = Enumerable.Range(0, Form.Leaves.Length).Where(i => Form.Leaves[i].Column is not null && header.Positions[i] >= 0).ToArray();
        _leafOfColumn = leaves;
        _columns = [.. leaves.Select(i => Form.Leaves[i].Column! with { Place = header.HeadingCells[i]?.PlaceIn(Context.File) })];
        _joined = JoinedHeading();
    }

    /// <inheritdoc/>
    public override bool Take(GridRow row)
    {
        if (row.FirstFilled() is not { } first)
        {
            return true;
        }

        var figures = row.Cells.Count(static cell => cell.IsFigure);
        if (figures == 0 && row.OnlyFilled() is { IsSentence: true })
        {
            return true;
        }

        var nameAt = PositionOf(LeafRole.Name);
        var codeAt = PositionOf(LeafRole.Code);
        if (_rows.Count == 0 && TakeCodeParts(row, codeAt))
        {
            return true;
        }

        if (figures == 0 && row.Filled().Count(position => position != nameAt && position != codeAt) >= 2)
        {
            // Words where the figures should be: the header of some other table.
            return false;
        }

        if (row.AfterBreak && row.Cells[0].IsEmpty && figures == 0 && _rows.Count > 0 && nameAt > 0 && row.OnlyFilled() is { } tail && row.At(nameAt) == tail)
        {
            _rows[^1] = _rows[^1] with { Name = _rows[^1].Name + tail.Plain };
            return true;
        }

        if (!Fits(row))
        {
            Lose(row, "单元格数与表头不符", "its cells do not fit the header", Name(row, nameAt));
            return true;
        }

        if (!TryCode(row, codeAt, out var code) || RowHead.Of(code, Name(row, nameAt)) is not { } head)
        {
            Lose(row, "科目编码无法辨认", "its code cannot be read", Name(row, nameAt));
            return true;
        }

        _rows.Add(new Row
        {
            Code = head.Code,
            Name = head.Name,
            Cells = [.. _leafOfColumn.Select(leaf => HeaderPosition(leaf) is >= 0 and var position ? Read(row, position, Form.Leaves[leaf].Column!.Kind) : null)],
            Place = first.PlaceIn(Context.File),
        });
        return true;
    }

    /// <inheritdoc/>
    public override Table Build()
    {
        if (Form.Specimen.Rows == RowKind.Single && _rows.Count > 1)
        {
            LoseRows($"单行的表印了 {_rows.Count} 行", Place);
            _rows.Clear();
        }

        return Finish(_columns, [.. _rows]);
    }

    private static GridCell? LowestAt(ImmutableArray<GridRow> rows, int start, int count, int position)
    {
        for (var i = start + count - 1; i >= start; i--)
        {
            if (rows[i].At(position) is { IsEmpty: false } cell)
            {
                return cell;
            }
        }

        return null;
    }

    private static string? Name(GridRow row, int position) => row.At(position) is { IsEmpty: false } cell ? cell.Plain : null;

    // As wide as the header (only empty cells may be missing from or added to the header's width where every column is reached),
    // and nothing printed off its columns.
    private bool Fits(GridRow row)
    {
        var last = Header!.Positions.Max();
        if (row.Cells.Length <= last)
        {
            return false;
        }

        foreach (var position in row.Filled())
        {
            if (!_known.Contains(position) && !_unmapped.Contains(position))
            {
                return false;
            }
        }

        return true;
    }

    // 类 款 项 below 科目编码: the code is printed in pieces.
    private bool TakeCodeParts(GridRow row, int codeAt)
    {
        if (codeAt < 0)
        {
            return false;
        }

        var filled = row.Filled().ToArray();
        if (filled.Length is < 2 or > 3 || filled[0] != codeAt || filled.Where((position, i) => position != codeAt + i || row.Cells[position].Tight != CodeParts[i]).Any())
        {
            return false;
        }

        _codeWidth = filled.Length;
        _known.UnionWith(filled);
        return true;
    }

    private bool TryCode(GridRow row, int codeAt, out string? code)
    {
        code = row.At(codeAt)?.Plain;
        if (_codeWidth == 1)
        {
            return true;
        }

        // Pieces of two digits, from the left and without a gap, make a code; so does a whole one in the first cell.
        var parts = Enumerable.Range(codeAt, _codeWidth).Select(position => row.At(position)?.Tight ?? "").ToArray();
        var count = Array.FindLastIndex(parts, static part => part.Length > 0) + 1;
        code = string.Concat(parts);
        return parts.Take(count).Select((part, level) => level == 0 ? part.Length > 0 : part.Length == 2 && part.All(char.IsAsciiDigit)).All(static isPiece => isPiece);
    }

    private int HeaderPosition(int leaf) => Header!.Positions[leaf];

    // One heading for code and name: 科目, 功能分类科目.
    private int JoinedHeading()
    {
        var values = _leafOfColumn.Select(HeaderPosition).DefaultIfEmpty(0).Min();
        return Form.Specimen.HasCodes && values == 1 && PositionOf(LeafRole.Code) < 0 && PositionOf(LeafRole.Name) < 0 ? 0 : -1;
    }

    private int PositionOf(LeafRole role)
    {
        if (_joined >= 0 && role == LeafRole.Name)
        {
            return _joined;
        }

        for (var i = 0; i < Form.Leaves.Length; i++)
        {
            if (Form.Leaves[i].Role == role)
            {
                return Header!.Positions[i];
            }
        }

        return -1;
    }
}
