using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>The document's own table of contents: which tables it announces, and which lines are contents and nothing else.</summary>
internal sealed class Contents
{
    private const int LongestEntry = 60;
    private static readonly string[] NumberHeadings = ["表号", "序号", "编号", "表格编号"];
    private static readonly string[] TitleHeadings = ["表名", "表格名称", "报表名称", "表格"];
    private readonly HashSet<int> _lines = [];
    private readonly Dictionary<string, ContentsEntry> _list = new(StringComparer.Ordinal);

    private Contents()
    {
    }

    /// <summary>Announced tables in order: of the contents grid where there is one, else of the list under 目录.</summary>
    public ImmutableArray<ContentsEntry> Entries { get; private set; } = [];

    /// <summary>Whether a line belongs to the contents.</summary>
    public bool Covers(int line) => _lines.Contains(line);

    /// <summary>Whether the contents announce this title, in the grid or in the list.</summary>
    public bool Announces(string titleKey) => _list.ContainsKey(titleKey);

    /// <summary>Finds the contents of a document.</summary>
    public static Contents Find(BlockDocument document, TemplateForms forms)
    {
        var contents = new Contents();
        var list = contents.ReadList(document, forms);
        var grid = contents.ReadGrids(document);
        contents.Entries = grid.Length > 0 ? grid : list;
        foreach (var entry in list.Concat(grid))
        {
            contents._list.TryAdd(entry.Key, entry);
        }

        return contents;
    }

    private ImmutableArray<ContentsEntry> ReadList(BlockDocument document, TemplateForms forms)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inside = false;
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph)
            {
                if (inside)
                {
                    break;
                }

                continue;
            }

            if (!inside)
            {
                inside = paragraph.Tight is "目录" or "目次";
                if (inside)
                {
                    _lines.Add(paragraph.Line);
                }

                continue;
            }

            var tight = WithoutPageNumber(paragraph.Tight);
            if (tight.Length > LongestEntry || tight.Contains('。', StringComparison.Ordinal) || !seen.Add(tight))
            {
                // Prose, or an entry printed again: the body begins.
                break;
            }

            _lines.Add(paragraph.Line);
            var key = TitleLine.KeyOf(tight, out _);
            if (key.Length > 0 && (TitleLine.LooksLikeTitle(key) || forms.Find(key) is not null))
            {
                entries.Add(new ContentsEntry(key, NameKey.Of(tight), "", SourcePlace.At(document.Source.Path, paragraph.Line, paragraph.Column, paragraph.Text.Length), null));
            }
        }

        return entries.ToImmutable();
    }

    private ImmutableArray<ContentsEntry> ReadGrids(BlockDocument document)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        foreach (var block in document.Blocks)
        {
            if (block is not Grid grid)
            {
                continue;
            }

            for (var i = 0; i < grid.Rows.Length; i++)
            {
                var number = Position(grid.Rows[i], NumberHeadings);
                var title = Position(grid.Rows[i], TitleHeadings);
                if (number < 0 || title < 0)
                {
                    continue;
                }

                _lines.Add(grid.Rows[i].Line);
                for (i++; i < grid.Rows.Length && grid.Rows[i].At(title) is { IsEmpty: false, IsFigure: false } name; i++)
                {
                    _lines.Add(grid.Rows[i].Line);
                    var key = TitleLine.KeyOf(name.Plain, out _);
                    var mark = grid.Rows[i].At(number);
                    if (key.Length > 0)
                    {
                        entries.Add(new ContentsEntry(key, name.Plain, mark?.Plain ?? "", name.PlaceIn(document.Source.Path), mark?.PlaceIn(document.Source.Path)));
                    }
                }

                i--;
            }
        }

        return entries.ToImmutable();
    }

    private static int Position(GridRow row, string[] headings)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (headings.Contains(row.Cells[i].Tight))
            {
                return i;
            }
        }

        return -1;
    }

    // 一、收支总表……12
    private static string WithoutPageNumber(string tight)
    {
        var end = tight.Length;
        while (end > 0 && char.IsAsciiDigit(tight[end - 1]))
        {
            end--;
        }

        var dots = end;
        while (dots > 0 && tight[dots - 1] is '.' or '…' or '-' or '·')
        {
            dots--;
        }

        return dots < end && dots > 0 ? tight[..dots] : tight;
    }
}
