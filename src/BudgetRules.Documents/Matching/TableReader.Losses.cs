using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <content>Rows that no table took: a loss of the document, and of every table that they may be a part of.</content>
internal sealed partial class TableReader
{
    private readonly UnmappedRows _unmapped = new();
    private readonly List<(SpecimenForm Form, int Count, GridRow First)> _untaken = [];

    // The table that was closed last, while what follows may still be its next page.
    private TableCollector? _afterTable;

    private void FlushUnmapped()
    {
        if (_unmapped.First is not { } first)
        {
            return;
        }

        NoteContinuation(first);
        if (_pending is null && _otherTitle is null && BeginsWithCode(first))
        {
            // Without a title they may be a part of any table by classification.
            _untaken.AddRange(_forms.All.Where(static form => form.Specimen.HasCodes).Select(form => (form, _unmapped.Count, first)));
        }

        var span = _context.Document.Span(first);
        var titled = _forms.All.Where(form => form == _pending || (_otherTitle is { } title && TitleLedger.IsVariant(title, NameKey.Of(form.Specimen.Title)))).ToArray();
        var mayBeKnown = titled.Length > 0;
        _untaken.AddRange(titled.Select(form => (form, _unmapped.Count, first)));
        if (_pending is null && !mayBeKnown && (_isOtherAnnounced || _unmapped.IsProse))
        {
            _context.Report(DocumentDiagnostics.GridOther(_context.Source, span, _unmapped.Count, _otherTitle ?? ""));
        }
        else
        {
            var reason = _pending is not null ? $"在《{_pending.Specimen.Title}》之下，但表头对不上" : _otherTitle is not null ? $"在“{_otherTitle}”之下" : null;
            _context.Report(DocumentDiagnostics.GridUnknown(_context.Source, span, _unmapped.Count, reason));
            _context.Losses.Add(new Loss($"第 {first.Line} 行起有 {_unmapped.Count} 行表格未认出", (first.FirstFilled() ?? first.Cells[0]).PlaceIn(_context.File)));
        }

        _unmapped.Clear();
    }

    // Rows under a title of a form may be part of whatever else was read of that form.
    private void SpreadLosses()
    {
        foreach (var (form, count, first) in _untaken)
        {
            foreach (var table in _tables.Where(table => table.Form == form))
            {
                table.Interrupt(count, first);
            }
        }
    }

    // Rows that no table took right after one, with nothing but short lines between, may be the rest of it.
    private void NoteContinuation(GridRow first)
    {
        if (_afterTable is not { IsComplete: false } || !((_pending is null && _otherTitle is null) || IsLikeRowOf(_afterTable.Form, first)))
        {
            return;
        }

        _afterTable.Interrupt(_unmapped.Count, first);
        _afterTable = null;
    }

    private static bool IsLikeRowOf(SpecimenForm form, GridRow row) => row.Cells.Any(static cell => cell.IsFigure) || IsHeadingOf(form, row);

    private static bool IsHeadingOf(SpecimenForm form, GridRow row) => row.Cells.All(cell => cell.IsEmpty || form.Headings.Contains(form.Resolve(cell)));

    // 2010301 …: a row of some table by classification.
    private static bool BeginsWithCode(GridRow row) => row.FirstFilled() is { Tight: { Length: 3 or 5 or 7 } tight } && tight.All(char.IsAsciiDigit);
}
