using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>
/// Prose folded and without spaces, each character with its offset in the document. Paragraphs are parted by a line feed, unless
/// a page broke one in two: then its halves are one text, so that a word broken inside is whole again.
/// </summary>
internal sealed class NarrativeText
{
    private readonly int[] _offsets;

    private NarrativeText(string tight, int[] offsets) => (Tight, _offsets) = (tight, offsets);

    /// <summary>The folded characters.</summary>
    public string Tight { get; }

    /// <summary>Offset in the document of the character at a position.</summary>
    public int OffsetOf(int position) => _offsets[Math.Clamp(position, 0, _offsets.Length - 1)];

    /// <summary>Offset in the document behind the character at a position.</summary>
    public int EndOf(int position) => _offsets[Math.Clamp(position, 0, _offsets.Length - 1)] + 1;

    /// <summary>One paragraph.</summary>
    public static NarrativeText Of(Paragraph paragraph) => Of([paragraph]);

    /// <summary>Paragraphs in order.</summary>
    public static NarrativeText Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (i > 0 && !ParagraphJoin.IsBroken(paragraphs[i - 1], paragraph))
            {
                text.Append('\n');
                offsets.Add(paragraph.Offset);
            }

            for (var at = 0; at < paragraph.Text.Length; at++)
            {
                var c = paragraph.Text[at];
                var folded = TextFolding.Fold(c);
                if (!char.IsWhiteSpace(folded) && !TextFolding.IsQuote(c) && folded != '\uFEFF')
                {
                    text.Append(folded);
                    offsets.Add(paragraph.Offset + at);
                }
            }
        }

        if (offsets.Count == 0)
        {
            offsets.Add(paragraphs.Count > 0 ? paragraphs[0].Offset : 0);
        }

        return new NarrativeText(text.ToString(), [.. offsets]);
    }

    /// <summary>The text as printed between two positions.</summary>
    public string Raw(SourceText source, int start, int end)
    {
        if (end <= start)
        {
            return "";
        }

        var from = OffsetOf(start);
        var to = EndOf(end - 1);
        var raw = source.Content[from..to];
        return raw.Contains('\n', StringComparison.Ordinal) ? Tight[start..end] : raw;
    }

    /// <summary>The place of the text between two positions; an empty one is where it should begin.</summary>
    public SourcePlace Place(SourceText source, int start, int end)
    {
        var from = end > start || start == 0 ? OffsetOf(start) : EndOf(start - 1);
        var first = source.GetPosition(from);
        var last = end > start ? source.GetPosition(EndOf(end - 1)) : first;
        return new SourcePlace { File = source.Path, Line = first.Line, Column = first.Column, EndLine = last.Line, EndColumn = last.Column };
    }
}
