using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Narrative;

/// <summary>Tells whether a page broke one paragraph in two.</summary>
internal static class ParagraphJoin
{
    private const string Ends = "。;；:！!？?";

    /// <summary>Whether the second goes on where the first stopped: the first is prose without an end, the second no heading and no list item.</summary>
    public static bool IsBroken(Paragraph first, Paragraph second)
    {
        var text = first.Tight;
        return text.Length > 0
            && !Ends.Contains(text[^1], StringComparison.Ordinal)
            && Outline.LevelOf(first) == 0
            && Outline.OrdinalLevel(second) == 0
            && second.Level == 0
            && IsProse(first);
    }

    // A short line without punctuation is a title or a label, not half a sentence.
    private static bool IsProse(Paragraph paragraph) =>
        paragraph.Tight.Length > 18 && (paragraph.Tight.AsSpan().IndexOfAny('。', ',', '、') >= 0 || paragraph.Tight.Length > 24);
}
