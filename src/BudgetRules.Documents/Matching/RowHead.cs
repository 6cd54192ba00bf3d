using System.Text.RegularExpressions;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Code and name of a row of a table by classification, which documents print in two cells, in one, or the code in three (类 款 项).</summary>
/// <param name="Code">Digits only, or null.</param>
/// <param name="Name">As printed, or null.</param>
internal sealed partial record RowHead(string? Code, string? Name)
{
    /// <summary>Reads what stands under 科目编码 and 科目名称; null where a code cannot be told from a name.</summary>
    public static RowHead? Of(string? code, string? name)
    {
        code = string.IsNullOrEmpty(code) ? null : code;
        name = string.IsNullOrEmpty(name) ? null : name;
        if (code is not null && Digits(code) is { } digits)
        {
            return new RowHead(digits, name);
        }

        var printed = code is null ? name : name is null ? code : null;
        if (printed is null)
        {
            return code is null ? new RowHead(null, null) : char.IsAsciiDigit(TextFolding.FoldTight(code)[0]) ? null : new RowHead(code, name);
        }

        if (CodeThenName().Match(printed) is { Success: true } match)
        {
            return new RowHead(Digits(match.Groups["code"].Value), match.Groups["name"].Value);
        }

        return code is not null && Digits(printed[..1]) is not null ? null : new RowHead(null, printed);
    }

    private static string? Digits(string printed)
    {
        var tight = TextFolding.FoldTight(printed).Replace(".", "", StringComparison.Ordinal);
        return tight.Length > 0 && tight.All(char.IsAsciiDigit) ? tight : null;
    }

    // 2010301 行政运行, [2010301]行政运行, 2010301-行政运行, and 20103 where 01 was cut off is no name.
    [GeneratedRegex(@"^\s*[\[(（【]?(?<code>[0-9０-９]{3}(?:[ .]?[0-9０-９]{2}){0,3})[\])）】]?[\s\-—_:：、.]*(?<name>[^\s0-9０-９\-—_:：、.\[(（【].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeThenName();
}
