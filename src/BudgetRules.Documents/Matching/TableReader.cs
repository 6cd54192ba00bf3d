using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// Walks through the blocks of a document and gives every row of a grid to one table: by title, then by header. What belongs
/// to no table is a loss, or said to be something else; it never slips into the table before it.
/// </summary>
internal sealed partial class TableReader
{
    private const int LongestPageLine = 40;
    private readonly DocumentContext _context;
    private readonly TemplateForms _forms;
    private readonly Contents _contents;
    private readonly List<TableCollector> _tables = [];
    private readonly ImmutableArray<SpecimenForm> _grouped;
    private TableCollector? _current;
    private SpecimenForm? _pending;
    private SourcePlace? _pendingPlace;
    private bool _isContinued;
    private string? _otherTitle;
    private bool _isOtherAnnounced;
    private MoneyUnit? _unit;
    private bool _isUnitFar;
    private FamilyCopy? _copy;
    private int _copies;

    private TableReader(DocumentContext context, TemplateForms forms, Contents contents)
    {
        (_context, _forms, _contents) = (context, forms, contents);
        _grouped = [.. forms.All.Where(static form => form.Group is not null)];
    }

    /// <summary>Titles that were printed.</summary>
    public TitleLedger Titles { get; } = new();

    /// <summary>The tables in document order.</summary>
    public IReadOnlyList<TableCollector> Tables => _tables;

    /// <summary>Lines that were read as part of a table or its surroundings, not as prose.</summary>
    public HashSet<int> TableLines { get; } = [];

    /// <summary>Reads the tables of a document in time linear in its rows.</summary>
    public static TableReader Read(DocumentContext context, TemplateForms forms, Contents contents, CancellationToken cancellationToken)
    {
        var reader = new TableReader(context, forms, contents);
        var blocks = context.Document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (blocks[i] is Paragraph paragraph)
            {
                reader.TakeParagraph(paragraph, i + 1 < blocks.Length ? blocks[i + 1] as Grid : null);
            }
            else if (blocks[i] is Grid grid)
            {
                reader.TakeGrid(grid);
            }
        }

        reader.Close();
        reader.FlushUnmapped();
        reader.SpreadLosses();
        LabelFiller.Fill([.. reader._tables.OfType<OpenCollector>()]);
        return reader;
    }

    private void TakeParagraph(Paragraph paragraph, Grid? next)
    {
        if (_contents.Covers(paragraph.Line))
        {
            return;
        }

        if (TitleLine.UnitOf(paragraph.Tight) is { } unit)
        {
            (_unit, _isUnitFar) = (unit, false);
            TableLines.Add(paragraph.Line);
            Close();
            if (TitleLine.WithoutUnit(paragraph.Text) is { Length: > 0 } words)
            {
                TakeTitle(words, SourcePlace.At(_context.File, paragraph.Line, paragraph.Column, paragraph.Text.Length));
            }

            return;
        }

        if (TakeGroup(paragraph, next))
        {
            TableLines.Add(paragraph.Line);
            return;
        }

        var place = SourcePlace.At(_context.File, paragraph.Line, paragraph.Column, paragraph.Text.Length);
        if (TakeTitle(paragraph.Text, place))
        {
            TableLines.Add(paragraph.Line);
            return;
        }

        Close();
        if ((_pending is not null || _otherTitle is not null) && TitleLine.IsLabel(paragraph.Tight))
        {
            TableLines.Add(paragraph.Line);
            return;
        }

        FlushUnmapped();
        if (paragraph.Tight.Length > LongestPageLine)
        {
            _afterTable = null;
            _isUnitFar |= !TitleLine.IsNote(paragraph.Tight);
        }

        Titles.Clear();
        (_pending, _otherTitle, _isOtherAnnounced) = (null, null, false);
    }

    private bool TakeGroup(Paragraph paragraph, Grid? next)
    {
        foreach (var form in _grouped)
        {
            if (form.Group!.Match(paragraph, _context.File) is not { } group)
            {
                continue;
            }

            if (_current?.Form != form)
            {
                if (next is null || HeaderMatcher.Match(form, next.Rows, 0, isComplete: true) is null)
                {
                    return false;
                }

                Start(form, group.Place);
            }

            ((OpenCollector)_current!).TakeGroup(group);
            return true;
        }

        return false;
    }

    private bool TakeTitle(string printed, SourcePlace place)
    {
        var key = TitleLine.KeyOf(printed, out var isContinued);
        if (key.Length == 0)
        {
            return false;
        }

        if (_forms.Find(key) is { } form)
        {
            Close();
            FlushUnmapped();
            Titles.Clear();
            Titles.Mention(NameKey.Of(form.Specimen.Title), isOther: false);
            (_pending, _pendingPlace, _isContinued) = (form, place, isContinued);
            (_otherTitle, _isOtherAnnounced) = (null, false);
            return true;
        }

        if (!TitleLine.LooksLikeTitle(key))
        {
            return false;
        }

        Close();
        var isNested = _otherTitle is not null && _unmapped.Count == 0;
        FlushUnmapped();
        Titles.Mention(key, isOther: true);
        _isUnitFar = true;
        _isOtherAnnounced = _contents.Announces(key) || (isNested && _isOtherAnnounced);
        (_pending, _otherTitle) = (null, key);
        return true;
    }

    private void TakeGrid(Grid grid)
    {
        var rows = grid.Rows;
        var i = 0;
        while (i < rows.Length)
        {
            i += Math.Max(1, TakeRow(rows, i));
        }
    }

    // How many rows were taken.
    private int TakeRow(ImmutableArray<GridRow> rows, int i)
    {
        var row = rows[i];
        if (_contents.Covers(row.Line) || row.FirstFilled() is not { } first)
        {
            return 1;
        }

        if (row.OnlyFilled() is { } only && IsTitleRow(only) && TakeTitle(only.Plain, only.PlaceIn(_context.File)))
        {
            return 1;
        }

        if (TakeUnitRow(row))
        {
            return 1;
        }

        if (TakeGroupRow(row))
        {
            return 1;
        }

        if (_current is not null)
        {
            if (_forms.MayBeHeader(row, least: 1) && HeaderMatcher.Match(_current.Form, rows, i, isComplete: true) is { } again)
            {
                _current.TakeHeader(again, rows, i);
                return again.Rows;
            }

            if (StartOther(rows, i, first) is > 0 and var count)
            {
                return count;
            }

            // Two forms that fit close the table in force.
            if (_current is { } current && current.Take(row))
            {
                return 1;
            }

            Close();
        }

        if (_pending is not null && StartPending(rows, i) is > 0 and var begun)
        {
            return begun;
        }

        if (_current is null && StartOther(rows, i, first) is > 0 and var started)
        {
            return started;
        }

        _unmapped.Add(row);
        Titles.Body();
        return 1;
    }

    // A row of one cell that ends in 表, or is a known title, is a title whatever the table in force.
    private bool IsTitleRow(GridCell cell) => !cell.IsFigure && IsTitle(cell.Plain);

    private bool IsTitle(string printed)
    {
        var key = TitleLine.KeyOf(printed, out _);
        return key.Length > 0 && (_forms.Find(key) is not null || TitleLine.LooksLikeTitle(key));
    }

    private bool TakeUnitRow(GridRow row)
    {
        MoneyUnit? unit = null;
        GridCell? title = null;
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (TitleLine.UnitOf(cell.Tight) is { } printed)
            {
                unit = printed;
                title ??= IsTitle(TitleLine.WithoutUnit(cell.Plain)) ? cell : null;
            }
            else if (title is null && IsTitleRow(cell))
            {
                title = cell;
            }
            else if (cell.IsFigure || !TitleLine.IsLabel(cell.Tight))
            {
                return false;
            }
        }

        if (unit is null)
        {
            return false;
        }

        (_unit, _isUnitFar) = (unit, false);
        if (title is not null)
        {
            TakeTitle(TitleLine.WithoutUnit(title.Plain), title.PlaceIn(_context.File));
        }

        return true;
    }

    private bool TakeGroupRow(GridRow row)
    {
        foreach (var form in _grouped)
        {
            if (form.Group!.Match(row, _context.File) is not { } group)
            {
                continue;
            }

            if (_current?.Form != form)
            {
                Start(form, group.Place);
            }

            ((OpenCollector)_current!).TakeGroup(group);
            return true;
        }

        return false;
    }
}
