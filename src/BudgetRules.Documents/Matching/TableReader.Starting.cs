using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <content>How a table begins: under its title, by a title in its first cell, or by its headings alone.</content>
internal sealed partial class TableReader
{
    private int StartPending(ImmutableArray<GridRow> rows, int i)
    {
        var form = _pending!;
        switch (form.Specimen.Rows)
        {
            case RowKind.TitleOnly:
                Start(form, _pendingPlace!);
                _current!.Take(rows[i]);
                return 1;
            case RowKind.Form:
                if (!_forms.LabelsOf(form).HasLabel(rows[i]))
                {
                    return 0;
                }

                Start(form, _pendingPlace!);
                _current!.Take(rows[i]);
                return 1;
        }

        var earlier = _isContinued ? _tables.LastOrDefault(table => table.Form == form) : null;
        if (HeaderMatcher.Match(form, rows, i, isComplete: false) is not { } header)
        {
            return earlier is not null && _unmapped.First is null && rows[i].Cells.Any(static cell => cell.IsFigure) ? Continue(earlier, rows[i]) : 0;
        }

        if (earlier is null)
        {
            Start(form, _pendingPlace!);
        }
        else
        {
            FlushUnmapped();
            (_current, _pending) = (earlier, null);
        }

        _current!.TakeHeader(header, rows, i);
        return header.Rows;
    }

    // 续表 without its header: the header of the page before holds.
    private int Continue(TableCollector earlier, GridRow row)
    {
        (_current, _pending, _afterTable) = (earlier, null, null);
        if (earlier.Take(row))
        {
            return 1;
        }

        Close();
        return 0;
    }

    // A table that begins without a title line: its title stands in its first cell, or all its headings are there and no other form fits.
    private int StartOther(ImmutableArray<GridRow> rows, int i, GridCell first)
    {
        var row = rows[i];
        if (!_forms.MayBeHeader(row, least: 2))
        {
            return StartLabelled(row);
        }

        if (_forms.Find(first.Key) is { } titled && titled != _current?.Form && HeaderMatcher.Match(titled, rows, i, isComplete: false) is { } header)
        {
            Start(titled, first.PlaceIn(_context.File));
            _current!.TakeHeader(header, rows, i);
            return header.Rows;
        }

        if (_otherTitle is not null)
        {
            return 0;
        }

        if (StartLabelled(row) is var labelled and > 0)
        {
            return labelled;
        }

        if ((_current ?? _afterTable) is { } before && !before.Form.Leaves.IsEmpty && IsHeadingOf(before.Form, row))
        {
            // Pieces of the header of the table before it: nobody can say whether another table begins, or what follows is its next page.
            Close();
            return 0;
        }

        SpecimenForm? only = null;
        HeaderMatch? match = null;
        foreach (var form in _forms.All)
        {
            if (form.Group is not null || form.Leaves.IsEmpty || HeaderMatcher.Match(form, rows, i, isComplete: true) is not { Unmapped.IsEmpty: true } candidate)
            {
                continue;
            }

            if (only is not null)
            {
                FlushUnmapped();
                var reason = $"无标题，可能是《{only.Specimen.Title}》或《{form.Specimen.Title}》";
                _context.Report(DocumentDiagnostics.GridUnknown(_context.Source, _context.Document.Span(row), 1, reason));
                _context.Losses.Add(new Loss(reason, first.PlaceIn(_context.File)));
                Close();
                return 0;
            }

            (only, match) = (form, candidate);
        }

        if (only is null)
        {
            return 0;
        }

        Start(only, first.PlaceIn(_context.File));
        _current!.TakeHeader(match!, rows, i);
        return match!.Rows;
    }

    private int StartLabelled(GridRow row)
    {
        if (_otherTitle is not null)
        {
            return 0;
        }

        foreach (var (form, labels) in _forms.Labelled)
        {
            if (labels.IsStart(row) && !(_current is FormCollector current && current.Form == form && !current.HasKey))
            {
                Start(form, row.FirstFilled()!.PlaceIn(_context.File));
                _current!.Take(row);
                return 1;
            }
        }

        return 0;
    }

    private void Start(SpecimenForm form, SourcePlace place)
    {
        Close();
        FlushUnmapped();
        (_pending, _afterTable) = (null, null);
        Titles.Clear();
        var specimen = form.Specimen;

        // A unit that is printed once holds until another is; beyond the next chapter nobody can say.
        var usual = specimen.Unit ?? _context.Template.Unit;
        var unit = _unit ?? usual;
        var isUnitUnknown = _isUnitFar && unit != usual;
        FamilyCopy? copy = null;
        if (specimen.Family is not null)
        {
            if (specimen.FamilyKeyLabel is not null)
            {
                _copy = new FamilyCopy(_copies++);
            }
            else if (_copy is null)
            {
                _context.Report(DocumentDiagnostics.CopyMissing(_context.Source, _context.Document.Span(place), specimen.Title));
                _copy = new FamilyCopy(_copies++);
            }

            copy = _copy;
        }

        _current = specimen.Rows switch
        {
            RowKind.TitleOnly => new TitleOnlyCollector(form, _context, unit, place) { Copy = copy },
            RowKind.Form => new FormCollector(form, _forms.LabelsOf(form), _context, unit, place) { Copy = copy },
            RowKind.Fixed => new FixedCollector(form, _context, unit, place) { Copy = copy },
            RowKind.Open => new OpenCollector(form, _context, unit, place) { Copy = copy },
            _ => new CodedCollector(form, _context, unit, place) { Copy = copy },
        };
        _current.IsUnitUnknown = isUnitUnknown;
        _tables.Add(_current);
    }

    private void Close() => (_current, _afterTable) = (null, _current ?? _afterTable);
}
