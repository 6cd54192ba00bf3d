using System.Text;
using BudgetRules.Text;

namespace BudgetRules.Performance;

/// <summary>Looks through what a converter left around a value: HTML tags, entities, LaTeX.</summary>
internal static class IndicatorMarkup
{
    // Longer names first: \geqslant before \geq before \ge.
    private static readonly (string Written, string Meant)[] Replacements =
    [
        ("&lt;", "<"), ("&gt;", ">"), ("&le;", "≤"), ("&ge;", "≥"), ("&nbsp;", " "), ("&amp;", "&"),
        ("\\geqslant", "≥"), ("\\geq", "≥"), ("\\ge", "≥"), ("\\gt", ">"),
        ("\\leqslant", "≤"), ("\\leq", "≤"), ("\\le", "≤"), ("\\lt", "<"),
        ("\\%", "%"), ("\\,", " "), ("\\ ", " "), ("$", " "),
    ];

    /// <summary>The plain text, folded to half width and trimmed. A tag becomes a space, so it never joins two figures into one.</summary>
    public static string Strip(string raw)
    {
        var text = WithoutTags(raw);
        if (text.AsSpan().IndexOfAny('&', '\\', '$') >= 0)
        {
            foreach (var (written, meant) in Replacements)
            {
                text = text.Replace(written, meant, StringComparison.Ordinal);
            }
        }

        return TextFolding.Fold(text)
            .Replace('﹪', '%').Replace('﹤', '<').Replace('﹥', '>').Replace('⩾', '≥').Replace('⩽', '≤')
            .Replace("\uFEFF", "", StringComparison.Ordinal)
            .Trim();
    }

    private static string WithoutTags(string raw)
    {
        if (!raw.Contains('<', StringComparison.Ordinal))
        {
            return raw;
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var end = TagEnd(raw, i);
            if (end > 0)
            {
                text.Append(' ');
                i = end;
            }
            else
            {
                text.Append(raw[i]);
            }
        }

        return text.ToString();
    }

    // <1% is a value: a tag has a letter right behind its bracket.
    private static int TagEnd(string raw, int start)
    {
        if (raw[start] != '<')
        {
            return -1;
        }

        var name = start + 1 < raw.Length && raw[start + 1] == '/' ? start + 2 : start + 1;
        return name < raw.Length && char.IsAsciiLetter(raw[name]) ? raw.IndexOf('>', name) : -1;
    }
}
