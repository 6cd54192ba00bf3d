namespace BudgetRules.Documents.Narrative;

/// <summary>Scans figures in folded prose.</summary>
internal static class FigureScanner
{
    private static readonly string[] MoneyUnits = ["万元", "亿元", "元"];
    private static readonly string[] CountUnits = ["人", "辆", "台", "套", "个", "名", "次", "项", "家", "%"];
    private static readonly string[] Approximations = ["约", "近", "超过", "不足"];

    /// <summary>Length of a word that makes the figure after it approximate (约, 近 …), or 0.</summary>
    public static int Approximation(string text, int at)
    {
        foreach (var word in Approximations)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && at + word.Length < text.Length && char.IsAsciiDigit(text[at + word.Length]))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Length of the number at a position: digits, thousands commas, a point, a leading minus; 0 where there is none.</summary>
    public static int Number(string text, int at)
    {
        var i = at < text.Length && text[at] == '-' ? at + 1 : at;
        var start = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i > start && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i == start ? 0 : i - at;
    }

    /// <summary>Length of the money unit at a position, or 0.</summary>
    public static int MoneyUnit(string text, int at)
    {
        foreach (var unit in MoneyUnits)
        {
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0)
            {
                return unit.Length;
            }
        }

        return 0;
    }

    /// <summary>Length of a filler printed where a figure should be (____, XX), or 0.</summary>
    public static int Filler(string text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] is '_' or 'X' or 'x' or '*' or '×' or '□')
        {
            i++;
        }

        return i - at;
    }

    /// <summary>Figures with a unit of money, people, vehicles or per cent: position and length without the unit.</summary>
    public static IEnumerable<(int Start, int Length)> WithUnit(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var length = Number(text, i);
            var after = i + length;
            if (MoneyUnit(text, after) > 0 || CountUnits.Any(unit => string.CompareOrdinal(text, after, unit, 0, unit.Length) == 0))
            {
                yield return (i, length);
            }

            i = after - 1;
        }
    }
}
