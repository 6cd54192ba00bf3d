using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Documents.Blocks;

/// <summary>
/// Blocks of plain text: a line with a TAB is a row, rows with nothing but blank lines between them are one grid
/// (a blank line is how a page break shows), every other line is a paragraph.
/// </summary>
internal static class TextBlockReader
{
    /// <summary>Reads the blocks of a text in time linear in its length.</summary>
    public static BlockDocument Read(SourceText source, CancellationToken cancellationToken)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var blank = false;
        for (var line = 1; line <= source.LineCount; line++)
        {
            if ((line & 1023) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var span = source.GetLineSpan(line);
            var text = source.Content.AsSpan(span.Start, span.Length);
            if (text.IndexOf('\t') < 0 && (text.IsWhiteSpace() || PageFurniture.IsPageNumber(text) || (rows.Count > 0 && PageFurniture.IsBareNumber(text) && IsRowNext(source, line))))
            {
                blank = true;
                continue;
            }

            if (text.IndexOf('\t') >= 0)
            {
                rows.Add(ReadRow(text, line, blank && rows.Count > 0));
            }
            else
            {
                CloseGrid(rows, blocks);
                blocks.Add(ReadParagraph(text, line, span.Start));
            }

            blank = false;
        }

        CloseGrid(rows, blocks);
        return new BlockDocument(source, blocks.ToImmutable());
    }

    private static bool IsRowNext(SourceText source, int line)
    {
        for (var next = line + 1; next <= source.LineCount; next++)
        {
            var span = source.GetLineSpan(next);
            var text = source.Content.AsSpan(span.Start, span.Length);
            if (text.IndexOf('\t') >= 0)
            {
                return true;
            }

            if (!text.IsWhiteSpace())
            {
                return false;
            }
        }

        return false;
    }

    private static void CloseGrid(ImmutableArray<GridRow>.Builder rows, ImmutableArray<Block>.Builder blocks)
    {
        if (rows.Count > 0)
        {
            blocks.Add(new Grid(rows.ToImmutable()));
            rows.Clear();
        }
    }

    private static GridRow ReadRow(ReadOnlySpan<char> text, int line, bool afterBreak)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\t')
            {
                continue;
            }

            var cell = text[start..i];
            var lead = cell.Length - cell.TrimStart().Length;
            cells.Add(new GridCell(cell.Trim().ToString(), line, start + (lead == cell.Length ? 0 : lead) + 1));
            start = i + 1;
        }

        return new GridRow(cells.ToImmutable(), line, afterBreak);
    }

    private static Paragraph ReadParagraph(ReadOnlySpan<char> text, int line, int offset)
    {
        var lead = text.Length - text.TrimStart().Length;
        var body = text.Trim();
        if (body.StartsWith("- ") || body.StartsWith("* "))
        {
            lead += 2 + (body.Length - 2 - body[2..].TrimStart().Length);
            body = body[2..].Trim();
        }

        return new Paragraph(body.ToString(), line, lead + 1, offset + lead, 0);
    }
}
