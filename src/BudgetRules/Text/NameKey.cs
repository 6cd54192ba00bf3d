namespace BudgetRules.Text;

/// <summary>
/// How names match data: folded, without spaces, quote marks and leading ordinals
/// (一、 （二） 3. ① 其中：). 三公经费合计 finds “三公”经费合计; 收入总计 finds 收 入 总 计.
/// </summary>
public static class NameKey
{
    private const string ChineseDigits = "一二三四五六七八九十百廿卅〇零";
    private const string CircledDigits = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>The key of a printed name. Two names mean the same where their keys are equal.</summary>
    public static string Of(string printed)
    {
        var folded = TextFolding.FoldTight(printed);
        return folded[OrdinalLength(folded)..];
    }

    /// <summary>Whether a name is its own key.</summary>
    internal static bool IsKey(ReadOnlySpan<char> name) => TextFolding.TightLength(name) == name.Length && OrdinalLength(name) == 0;

    /// <summary>The ordinal a printed name begins with, folded (一、 · (二) · 3. · 其中:), or an empty string.</summary>
    public static string OrdinalOf(string printed)
    {
        var folded = TextFolding.FoldTight(printed);
        return folded[..OrdinalLength(folded)];
    }

    private static int OrdinalLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (true)
        {
            var length = OneOrdinal(text[position..]);
            if (length == 0 || position + length >= text.Length)
            {
                return position;
            }

            position += length;
        }
    }

    private static int OneOrdinal(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("其中:"))
        {
            return 3;
        }

        if (text.IsEmpty)
        {
            return 0;
        }

        if (CircledDigits.Contains(text[0]))
        {
            return 1;
        }

        if (text[0] == '(')
        {
            var digits = DigitRun(text[1..]);
            return digits > 0 && digits + 1 < text.Length && text[digits + 1] == ')' ? digits + 2 : 0;
        }

        var run = DigitRun(text);
        if (run == 0 || run >= text.Length)
        {
            return 0;
        }

        // 3.5 is a figure, not the third item.
        return text[run] switch
        {
            '、' => run + 1,
            '.' when run + 1 >= text.Length || !char.IsAsciiDigit(text[run + 1]) => run + 1,
            _ => 0,
        };
    }

    private static int DigitRun(ReadOnlySpan<char> text)
    {
        var run = 0;
        while (run < text.Length && run < 4 && (char.IsAsciiDigit(text[run]) || ChineseDigits.Contains(text[run])))
        {
            run++;
        }

        return run;
    }
}
