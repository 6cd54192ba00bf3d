using System.Globalization;

namespace BudgetRules.Performance;

/// <summary>Takes one value apart: sign, number, unit, in that order and nothing else.</summary>
internal static class IndicatorValueReader
{
    private const int LongestText = 128;
    private const int MostDigits = 28;
    private const int LongestUnit = 10;

    // A unit is a measure word. A rest with one of these tells of a date, a list, a rough figure or a sentence.
    private const string NotInUnits = "前后底内末初第左右余多几约不完达的无为含、,;:~-+=<>≤≥!?\"“”";

    private static readonly (string Text, IndicatorComparator Comparator)[] Prefixes =
    [
        (">=", IndicatorComparator.AtLeast), ("<=", IndicatorComparator.AtMost),
        ("≥", IndicatorComparator.AtLeast), ("≤", IndicatorComparator.AtMost),
        (">", IndicatorComparator.MoreThan), ("<", IndicatorComparator.LessThan), ("=", IndicatorComparator.Exactly),
        ("大于或等于", IndicatorComparator.AtLeast), ("大于等于", IndicatorComparator.AtLeast),
        ("小于或等于", IndicatorComparator.AtMost), ("小于等于", IndicatorComparator.AtMost),
        ("不低于", IndicatorComparator.AtLeast), ("不少于", IndicatorComparator.AtLeast),
        ("不小于", IndicatorComparator.AtLeast), ("至少", IndicatorComparator.AtLeast),
        ("不超过", IndicatorComparator.AtMost), ("不高于", IndicatorComparator.AtMost),
        ("不大于", IndicatorComparator.AtMost), ("不多于", IndicatorComparator.AtMost),
        ("大于", IndicatorComparator.MoreThan), ("高于", IndicatorComparator.MoreThan), ("超过", IndicatorComparator.MoreThan),
        ("小于", IndicatorComparator.LessThan), ("低于", IndicatorComparator.LessThan), ("少于", IndicatorComparator.LessThan),
        ("等于", IndicatorComparator.Exactly),
    ];

    // 以上 and 以下 include the number itself.
    private static readonly (string Text, IndicatorComparator Comparator)[] Suffixes =
    [
        ("及以上", IndicatorComparator.AtLeast), ("以上", IndicatorComparator.AtLeast),
        ("及以下", IndicatorComparator.AtMost), ("以下", IndicatorComparator.AtMost), ("以内", IndicatorComparator.AtMost),
    ];

    public static string SignOf(IndicatorComparator comparator) => comparator switch
    {
        IndicatorComparator.AtLeast => "≥",
        IndicatorComparator.AtMost => "≤",
        IndicatorComparator.MoreThan => ">",
        IndicatorComparator.LessThan => "<",
        IndicatorComparator.Exactly => "=",
        _ => "",
    };

    public static bool TryRead(string raw, out IndicatorComparator comparator, out decimal number, out string unit)
    {
        comparator = IndicatorComparator.None;
        number = 0;
        unit = "";
        if (raw.Length > LongestText)
        {
            return false;
        }

        var rest = IndicatorMarkup.Strip(raw).AsSpan();
        comparator = TakePrefix(ref rest);
        if (!TryTakeNumber(ref rest, out number))
        {
            return false;
        }

        var suffix = TakeSuffix(ref rest);
        if (suffix != IndicatorComparator.None)
        {
            if (comparator != IndicatorComparator.None)
            {
                return false;
            }

            comparator = suffix;
        }

        return TryReadUnit(rest, out unit);
    }

    private static IndicatorComparator TakePrefix(ref ReadOnlySpan<char> rest)
    {
        if (rest is ['-' or (>= '0' and <= '9'), ..])
        {
            return IndicatorComparator.None;
        }

        foreach (var (text, comparator) in Prefixes)
        {
            if (rest.StartsWith(text, StringComparison.Ordinal))
            {
                rest = rest[text.Length..].TrimStart();
                return comparator;
            }
        }

        return IndicatorComparator.None;
    }

    private static IndicatorComparator TakeSuffix(ref ReadOnlySpan<char> rest)
    {
        if (rest is not [.., '上' or '下' or '内'])
        {
            return IndicatorComparator.None;
        }

        foreach (var (text, comparator) in Suffixes)
        {
            if (rest.EndsWith(text, StringComparison.Ordinal))
            {
                rest = rest[..^text.Length].TrimEnd();
                return comparator;
            }
        }

        return IndicatorComparator.None;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> rest, out decimal number)
    {
        number = 0;
        var length = rest is ['-', ..] ? 1 : 0;
        while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || rest[length] is '.' or ','))
        {
            length++;
        }

        var written = rest[..length];
        rest = rest[length..].TrimStart();
        return IsFigure(written) && decimal.TryParse(
            written,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out number);
    }

    // Commas only between groups of three, one point with digits on both sides, no leading zero (that is a code), no more digits than are exact.
    private static bool IsFigure(ReadOnlySpan<char> written)
    {
        var whole = written.TrimStart('-');
        var digits = whole.Length - whole.Count(',') - whole.Count('.');
        if (digits is 0 or > MostDigits || whole.Count('.') > 1)
        {
            return false;
        }

        var point = whole.IndexOf('.');
        if (point >= 0)
        {
            if (point == 0 || point == whole.Length - 1 || whole[point..].Contains(','))
            {
                return false;
            }

            whole = whole[..point];
        }

        return (whole.Length == 1 || whole[0] != '0') && HasWholeGroups(whole);
    }

    private static bool HasWholeGroups(ReadOnlySpan<char> whole)
    {
        var comma = whole.IndexOf(',');
        if (comma < 0)
        {
            return true;
        }

        if (comma is 0 or > 3 || (whole.Length - comma) % 4 != 0)
        {
            return false;
        }

        for (var i = comma; i < whole.Length; i++)
        {
            if ((whole[i] == ',') != ((i - comma) % 4 == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> rest, out string unit)
    {
        unit = "";
        if (rest.Length > LongestUnit || rest.IndexOfAny(NotInUnits) >= 0 || (rest is ['%', ..] && rest.Length > 1))
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            var isPower = i > 0 && rest[i] is '2' or '3' && char.IsAsciiLetter(rest[i - 1]);
            var isPart = rest[i] is '%' or '‰' or '(' or ')' or '/' or '.' or '*' or '℃' or '㎡' or '°' || char.IsLetter(rest[i]);
            if (!isPower && !isPart)
            {
                return false;
            }
        }

        unit = rest is "" ? "" : rest.ToString();
        return true;
    }
}
