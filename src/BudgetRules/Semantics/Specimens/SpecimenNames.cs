using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Names as the author wrote them, for people; matching folds them.</summary>
internal static class SpecimenNames
{
    /// <summary>A title without its quotes.</summary>
    public static string TitleOf(TextSpan span, SourceText source) => source.ToString(span).Trim('《', '》', '〈', '〉').Trim();

    /// <summary>A name, or a text without its quotes.</summary>
    public static string NameOf(TextSpan span, SourceText source)
    {
        var written = source.ToString(span);
        return written.Length >= 2 && TextFolding.IsQuote(written[0]) ? written[1..^1].Trim() : written;
    }

    /// <summary>Adds the titles between 《》; false where there is none.</summary>
    public static bool TryAddTitles(string text, List<string> titles)
    {
        var before = titles.Count;
        for (var open = text.AsSpan().IndexOfAny('《', '〈'); open >= 0;)
        {
            var length = text.AsSpan(open).IndexOfAny('》', '〉');
            if (length < 0)
            {
                break;
            }

            titles.Add(text.Substring(open + 1, length - 1).Trim());
            var next = text.AsSpan(open + length).IndexOfAny('《', '〈');
            open = next < 0 ? -1 : open + length + next;
        }

        return titles.Count > before;
    }

    /// <summary>Parts between commas (， or ,), trimmed, those in parentheses kept whole.</summary>
    public static List<string> SplitAtCommas(string text)
    {
        var parts = new List<string>();
        var folded = TextFolding.Fold(text);
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            var c = i < folded.Length ? folded[i] : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && (depth <= 0 || i == folded.Length))
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        return parts;
    }
}
