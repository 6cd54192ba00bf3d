using BudgetRules.Text;

namespace BudgetRules.Cli.Terminal;

/// <summary>
/// Breaks a sentence into lines of a width in terminal columns: between Chinese characters anywhere, between words and
/// figures only at blanks, rather behind a mark than within a phrase, never before a closing mark nor behind an opening one.
/// </summary>
internal static class LineWrap
{
    // How much of a line may stay empty for the sake of breaking behind a mark.
    private const int Slack = 16;

    private const string Marks = "，。；：、";
    private const string NotFirst = "，。、；：！？）》」』”’〕】％%,.;:!?)]}…·";
    private const string NotLast = "（《「『“‘〔【([{";

    /// <summary>The lines; at least one. A word longer than the width stands alone on a line that is too long.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            WrapParagraph(paragraph.Trim(), width, lines);
        }

        return lines;
    }

    private static void WrapParagraph(string text, int width, List<string> lines)
    {
        var start = 0;
        while (DisplayWidth.Of(text.AsSpan(start)) > width)
        {
            var end = BreakAfter(text, start, width);
            if (end >= text.Length)
            {
                break;
            }

            lines.Add(text[start..end].TrimEnd());
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        lines.Add(text[start..]);
    }

    private static int BreakAfter(string text, int start, int width)
    {
        var taken = 0;
        var best = -1;
        var behindMark = -1;
        var i = start;
        while (i < text.Length)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            taken += DisplayWidth.Of(text.AsSpan(i, length));
            if (taken > width && best > 0)
            {
                return behindMark > 0 ? behindMark : best;
            }

            i += length;
            if (i >= text.Length || MayBreak(text[i - 1], text[i]))
            {
                best = i;
                behindMark = Marks.Contains(text[i - 1]) && taken > width - Slack && width > 2 * Slack ? i : behindMark;
                if (taken > width)
                {
                    return best;
                }
            }
        }

        return text.Length;
    }

    private static bool MayBreak(char before, char after)
    {
        if (NotFirst.Contains(after) || NotLast.Contains(before) || (before is '万' or '亿' && after == '元'))
        {
            return false;
        }

        return before == ' ' || after == ' ' || IsWide(before) || IsWide(after);
    }

    private static bool IsWide(char c) => char.IsSurrogate(c) || DisplayWidth.Of([c]) == 2;
}
