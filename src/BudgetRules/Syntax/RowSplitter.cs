using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Splits a pasted row into cells: by bars (｜ too, \| is a bar inside a cell), else by tabs as a spreadsheet puts them on the clipboard.</summary>
internal static class RowSplitter
{
    /// <summary>Cells of a raw row with their places.</summary>
    public static RawRowSyntax Split(Token row, SourceText source)
    {
        var text = source.Content;
        var start = row.Span.Start;
        var end = row.Span.End;
        while (end > start && SyntaxFacts.IsSpace(text[end - 1]) && text[end - 1] != '\t')
        {
            end--;
        }

        var bars = IsBar(text[start]);
        var cells = ImmutableArray.CreateBuilder<RawCellSyntax>();
        if (bars)
        {
            start++;
            end = TrimTabs(text, start, end);
        }

        var from = start;
        for (var i = start; i < end; i++)
        {
            if (bars && text[i] == '\\' && i + 1 < end && IsBar(text[i + 1]))
            {
                i++;
            }
            else if (bars ? IsBar(text[i]) : text[i] == '\t')
            {
                cells.Add(Cell(text, from, i, bars));
                from = i + 1;
            }
        }

        // The bar at the end of a row closes its last cell; a row without it still has that cell.
        if (!bars || from < end)
        {
            cells.Add(Cell(text, from, end, bars));
        }

        return new RawRowSyntax(cells.ToImmutable(), row.Span);
    }

    private static int TrimTabs(string text, int start, int end)
    {
        while (end > start && SyntaxFacts.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsBar(char c) => c is '|' or '｜';

    private static RawCellSyntax Cell(string text, int start, int end, bool bars)
    {
        while (start < end && SyntaxFacts.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && SyntaxFacts.IsSpace(text[end - 1]))
        {
            end--;
        }

        var raw = text[start..end];
        if (bars && raw.Contains('\\', StringComparison.Ordinal))
        {
            raw = raw.Replace("\\|", "|", StringComparison.Ordinal).Replace("\\｜", "｜", StringComparison.Ordinal);
        }

        return new RawCellSyntax(raw, new TextSpan(start, end - start));
    }
}
