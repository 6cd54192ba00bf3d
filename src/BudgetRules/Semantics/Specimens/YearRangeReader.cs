using System.Globalization;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Reads 年限: 2019 起, 至 2018, 2019 至 2023, 2023; also with 年 behind a year.</summary>
internal static class YearRangeReader
{
    /// <summary>Reads the value of a 年度 label; false where it is none.</summary>
    public static bool TryRead(string value, out YearRange years)
    {
        years = default;
        var text = TextFolding.FoldTight(value).Replace("年", "", StringComparison.Ordinal);
        if (text.EndsWith('起'))
        {
            return TryYear(text[..^1], out var from) && Set(from, null, out years);
        }

        var to = text.IndexOf('至', StringComparison.Ordinal);
        if (to < 0)
        {
            return TryYear(text, out var only) && Set(only, only, out years);
        }

        if (!TryYear(text[(to + 1)..], out var last))
        {
            return false;
        }

        if (to == 0)
        {
            return Set(null, last, out years);
        }

        return TryYear(text[..to], out var first) && first <= last && Set(first, last, out years);
    }

    private static bool Set(int? first, int? last, out YearRange years)
    {
        years = new YearRange(first, last);
        return true;
    }

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4;
}
