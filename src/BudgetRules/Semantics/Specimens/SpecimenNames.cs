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

    /// <summary>Parts between commas (， or ,), trimmed, those in parentheses kept whole.</summary>
    public static IEnumerable<string> SplitAtCommas(string text)
    {
        var folded = TextFolding.Fold(text);
        var depth = 0;
        var start = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            depth += folded[i] == '(' ? 1 : folded[i] == ')' ? -1 : 0;
            if (folded[i] == ',' && depth <= 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        yield return text[start..].Trim();
    }
}
