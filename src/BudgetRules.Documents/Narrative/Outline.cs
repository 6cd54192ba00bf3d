using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>Levels of headings by their enumerators: 第一部分, 一、, （一）, 1., （1）, ①; half- and full-width brackets are the same level.</summary>
internal static class Outline
{
    private const int LongestHeading = 45;
    private const string ChineseDigits = "一二三四五六七八九十百廿卅〇零";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>Level of a heading from 1, or 0 where the paragraph is none: it has an enumerator (or is marked), is short and is no sentence.</summary>
    public static int LevelOf(Paragraph paragraph)
    {
        if (paragraph.Level > 0)
        {
            return OrdinalLevel(paragraph) is > 0 and var level ? level : paragraph.Level;
        }

        var text = paragraph.Tight;
        return text.Length is > 0 and <= LongestHeading && text.AsSpan().IndexOfAny('。', ';', ',') < 0 && text[^1] != ':' ? OrdinalLevel(paragraph) : 0;
    }

    /// <summary>Level of the enumerator that a paragraph begins with, from 1, or 0.</summary>
    public static int OrdinalLevel(Paragraph paragraph)
    {
        var text = paragraph.Tight;
        if (text.Length == 0)
        {
            return 0;
        }

        if (text[0] == '第' && text.IndexOf("部分", StringComparison.Ordinal) is > 0 and <= 4)
        {
            return 1;
        }

        if (Circled.Contains(text[0], StringComparison.Ordinal))
        {
            return 6;
        }

        var ordinal = NameKey.OrdinalOf(text);
        if (ordinal.Length == 0)
        {
            return 0;
        }

        if (ordinal[0] == '(')
        {
            return ChineseDigits.Contains(ordinal[1], StringComparison.Ordinal) ? 3 : 5;
        }

        return ChineseDigits.Contains(ordinal[0], StringComparison.Ordinal) ? 2 : char.IsAsciiDigit(ordinal[0]) ? 4 : 0;
    }
}
