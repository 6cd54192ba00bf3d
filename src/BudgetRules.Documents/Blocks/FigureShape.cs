namespace BudgetRules.Documents.Blocks;

/// <summary>Tells figures from words by their shape, on folded text; what a figure is worth is for the cell parser.</summary>
internal static class FigureShape
{
    private static readonly string[] LatexSigns = ["\\geq", "\\leq", "\\ge", "\\le", "\\%", "$"];

    /// <summary>Whether the text is a plain figure: sign, digits, commas, a point, and at most a money unit or a per cent sign.</summary>
    public static bool IsFigure(string tight)
    {
        var text = tight.AsSpan();
        if (text.Length is 0 or > 40)
        {
            return false;
        }

        if (text[0] is '-' or '+' or '(')
        {
            text = text[1..];
        }

        var digits = 0;
        var i = 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '.'))
        {
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
            i++;
        }

        return digits > 0 && text[i..] is "" or ")" or "%" or "元" or "万元" or "亿元" or "万";
    }

    /// <summary>Whether the text looks like an indicator value: a comparator or a number, with at most a short unit (≥95%, 18000份, 12个(件), 3亿元), or 长期.</summary>
    public static bool IsIndicatorValue(string tight)
    {
        if (tight.Length is 0 or > 24)
        {
            return false;
        }

        if (tight is "长期")
        {
            return true;
        }

        var text = tight;
        foreach (var sign in LatexSigns)
        {
            text = text.Replace(sign, "", StringComparison.Ordinal);
        }

        var i = 0;
        while (i < text.Length && text[i] is '≥' or '≤' or '<' or '>' or '=' or '≈')
        {
            i++;
        }

        var start = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '.'))
        {
            i++;
        }

        return i > start && text.Length - i <= 8 && text.AsSpan(i).IndexOfAny('.', '、', ',') < 0;
    }
}
