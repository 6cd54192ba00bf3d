using System.Buffers;

namespace BudgetRules.Text;

/// <summary>
/// Full and half width mean the same everywhere: in rules, in headings, in names, in figures.
/// This is the one place that says which characters fold to which.
/// </summary>
public static class TextFolding
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”„「」『』‘’\"'＂＇");

    /// <summary>Folds one character; a character that has no other form is returned as it is.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        '＝' => '=',
        '＋' => '+',
        '－' or '−' or '–' => '-',
        '×' or '＊' => '*',
        '÷' or '／' => '/',
        '（' => '(',
        '）' => ')',
        '［' or '【' or '〔' => '[',
        '］' or '】' or '〕' => ']',
        '，' => ',',
        '：' => ':',
        '；' => ';',
        '％' => '%',
        '＜' => '<',
        '＞' => '>',
        '≦' => '≤',
        '≧' => '≥',
        '〈' => '《',
        '〉' => '》',
        '｛' => '{',
        '｝' => '}',
        '｜' => '|',
        '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' => ' ',
        '·' or '．' => '.',
        '＿' => '_',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        _ => c,
    };

    /// <summary>Folds every character of a text. Offsets stay the same.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = Fold(source[i]);
            }
        });
    }

    /// <summary>Whether the character opens or closes a quoted text, in any of its forms.</summary>
    public static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>Folds a raw literal for comparison: folded, without white space and quote marks.</summary>
    public static string FoldTight(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = TightLength(text);
        if (kept == text.Length)
        {
            return text;
        }

        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, kept).CopyTo(buffer);
        var length = kept;
        foreach (var c in text.AsSpan(kept))
        {
            var folded = Fold(c);
            if (!char.IsWhiteSpace(folded) && !IsQuote(c) && folded != '\uFEFF')
            {
                buffer[length++] = folded;
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>How far a text is its own tight fold. Most names of a document are wholly: they cost no new string.</summary>
    internal static int TightLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u3400' and <= '\u9FFF' || char.IsAsciiLetterOrDigit(c))
            {
                // Ideographs, letters and digits: nearly all there is.
                continue;
            }

            if (Fold(c) != c || char.IsWhiteSpace(c) || IsQuote(c) || c == '\uFEFF')
            {
                return i;
            }
        }

        return text.Length;
    }
}
