using System.Collections.Immutable;
using BudgetRules.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BudgetRules.Documents.Blocks;

/// <summary>Blocks of Markdown: pipe tables are grids, headings and text are paragraphs.</summary>
internal static class MarkdownBlockReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>Reads the blocks of a Markdown text; null where it is nested too deeply to be read.</summary>
    public static BlockDocument? Read(SourceText source, CancellationToken cancellationToken)
    {
        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(source.Content, Pipeline);
        }
        catch (ArgumentException)
        {
            // What Markdig throws at its depth limit.
            return null;
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in parsed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(source, block, blocks);
        }

        return new BlockDocument(source, blocks.ToImmutable());
    }

    private static void Add(SourceText source, Markdig.Syntax.Block block, ImmutableArray<Block>.Builder blocks)
    {
        switch (block)
        {
            case Table table:
                AddGrid(source, table, blocks);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Add(source, child, blocks);
                }

                break;
            case HeadingBlock heading:
                AddLines(source, heading.Span.Start, heading.Span.End, heading.Level, blocks);
                break;
            case ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            case LeafBlock leaf:
                AddLines(source, leaf.Span.Start, leaf.Span.End, 0, blocks);
                break;
        }
    }

    private static void AddLines(SourceText source, int start, int end, int level, ImmutableArray<Block>.Builder blocks)
    {
        if (end < start)
        {
            return;
        }

        var first = source.GetPosition(start).Line;
        var last = source.GetPosition(end).Line;
        for (var line = first; line <= last; line++)
        {
            var span = source.GetLineSpan(line);
            var from = Math.Max(span.Start, start);
            var text = source.Content.AsSpan(from, Math.Max(0, Math.Min(span.End, end + 1) - from));
            var lead = text.Length - text.TrimStart(level > 0 ? " \t#" : " \t>").Length;
            var body = text[lead..].TrimEnd(level > 0 ? " \t#" : " \t").ToString();
            if (body.Length > 0)
            {
                blocks.Add(new Paragraph(body, line, from - span.Start + lead + 1, from + lead, level));
            }
        }
    }

    private static void AddGrid(SourceText source, Table table, ImmutableArray<Block>.Builder blocks)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        foreach (var row in table.OfType<TableRow>())
        {
            var line = source.GetPosition(row.Span.Start).Line;
            var cells = ReadCells(source, line);
            if (cells.Length > 0)
            {
                rows.Add(new GridRow(cells, line, false));
            }
        }

        if (rows.Count == 0)
        {
            return;
        }

        // A table that follows another with nothing between them goes on behind a page break.
        if (blocks.Count > 0 && blocks[^1] is Grid before)
        {
            rows[0] = rows[0] with { AfterBreak = true };
            blocks[^1] = new Grid([.. before.Rows, .. rows]);
            return;
        }

        blocks.Add(new Grid(rows.ToImmutable()));
    }

    private static ImmutableArray<GridCell> ReadCells(SourceText source, int line)
    {
        var text = source.GetLine(line);
        var start = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        if (start < end && text[start] == '|')
        {
            start++;
        }

        if (end > start && text[end - 1] == '|' && (end < 2 || text[end - 2] != '\\'))
        {
            end--;
        }

        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && (text[i] != '|' || (i > 0 && text[i - 1] == '\\')))
            {
                continue;
            }

            var cell = text[from..i];
            var lead = cell.Length - cell.TrimStart().Length;
            cells.Add(new GridCell(cell.Trim().Replace("\\|", "|", StringComparison.Ordinal), line, from + (lead == cell.Length ? 0 : lead) + 1));
            from = i + 1;
        }

        return cells.ToImmutable();
    }
}
