using System.Text.RegularExpressions;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Reads a line as the title of a table: without ordinal, table number, year and (续).</summary>
internal static partial class TitleLine
{
    private const int LongestTitle = 40;
    private static readonly string[] NoteMarks = ["注", "备注", "说明", "附注"];
    private static readonly string[] NumberMarks = ["附表", "部门公开表", "预算公开表", "公开表", "公开", "表"];

    /// <summary>The key of a line that may be a title; an empty string where it cannot be one.</summary>
    public static string KeyOf(string printed, out bool isContinued)
    {
        isContinued = false;
        var key = NameKey.Of(printed);
        if (key.Length is 0 or > LongestTitle || key.AsSpan().IndexOfAny('。', ';', '\t') >= 0)
        {
            return "";
        }

        foreach (var mark in (string[])["(续)", "(续表)", "续表"])
        {
            if (key.Length > mark.Length && key.EndsWith(mark, StringComparison.Ordinal))
            {
                isContinued = true;
                key = key[..^mark.Length];
            }
        }

        return WithoutYear(WithoutNumber(key));
    }

    /// <summary>Whether a key reads as the title of some table: it ends in 表, leaving a closing parenthesis aside.</summary>
    public static bool LooksLikeTitle(string key)
    {
        var body = WithoutParenthesis(key);
        return body.Length is >= 3 and <= LongestTitle && body[^1] == '表' && body.AsSpan().IndexOfAny(',', ':', '=') < 0 && !char.IsAsciiDigit(body[0]);
    }

    /// <summary>The unit that a line prints over a table (单位：万元), or null.</summary>
    public static MoneyUnit? UnitOf(string tight)
    {
        var at = tight.LastIndexOf("单位:", StringComparison.Ordinal);
        if (at < 0 || tight.Length > 80)
        {
            return null;
        }

        var rest = tight[(at + 3)..].TrimEnd(')', ']');
        return MoneyUnit.FromName(rest.StartsWith("人民币", StringComparison.Ordinal) ? rest[3..] : rest);
    }

    /// <summary>A line without the unit printed behind it: 收支总表（单位：万元）, 收支总表    单位：万元.</summary>
    public static string WithoutUnit(string printed) => UnitBehind().Replace(printed, "");

    /// <summary>Whether a line only labels what follows: 部门/单位：, 填报日期：…, 附表4-1, 附件1.</summary>
    public static bool IsLabel(string tight) =>
        tight.Length <= 40 && (tight.Contains(':', StringComparison.Ordinal) || tight.StartsWith("附表", StringComparison.Ordinal) || tight.StartsWith("附件", StringComparison.Ordinal) || IsTableNumber(tight))
        && tight.AsSpan().IndexOf('。') < 0;

    /// <summary>Whether a line is a note to the table above it.</summary>
    public static bool IsNote(string tight) => NoteMarks.Any(mark => tight.StartsWith(mark, StringComparison.Ordinal));

    private static bool IsTableNumber(string tight) => tight.StartsWith('表') && tight.Length <= 6;

    private static string WithoutParenthesis(string key)
    {
        var open = key.EndsWith(')') ? key.LastIndexOf('(') : -1;
        return open > 0 ? key[..open] : key;
    }

    // 附表4-1收支总表, 公开表1收支总表, 表一:收支总表; in 表6一般公共预算支出表 the numeral ends where the digits do.
    private static string WithoutNumber(string key)
    {
        var mark = NumberMarks.FirstOrDefault(mark => key.StartsWith(mark, StringComparison.Ordinal));
        if (mark is null)
        {
            return key;
        }

        var at = mark.Length;
        var digits = at < key.Length && char.IsAsciiDigit(key[at]) ? "0123456789-." : "一二三四五六七八九十-.";
        var end = at;
        while (end < key.Length && digits.Contains(key[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end == at || end == key.Length ? key : NameKey.Of(key[end..].TrimStart(':', '、'));
    }

    /// <summary>A key without the year before it: 2023年收支总表, 2023年度收支总表.</summary>
    public static string WithoutYear(string key)
    {
        if (key.Length < 6 || key[0] is not ('1' or '2') || key.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') >= 0 || key[4] != '年')
        {
            return key;
        }

        return key[5] == '度' ? key[6..] : key[5..];
    }

    [GeneratedRegex(@"[\s（(\[【,，]*(?:金额)?单\s*位\s*[:：]\s*(?:人民币)?\s*(?:百万|万|千|亿)?\s*元\s*[)）\]】]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitBehind();
}
