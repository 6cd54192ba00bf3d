using System.Text;
using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Full and half width, line ends, spaces.</summary>
internal static class CharacterMutations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<LayoutMutation> All =>
    [
        new("换行为 CRLF", static (text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("单元格数字全角", static (text, _) => DocumentLines.EachCell(text, static cell => Wide(cell, "0123456789"))),
        new("正文数字全角", static (text, _) => DocumentLines.EachParagraph(text, static line => Wide(line, "0123456789"))),
        new("单元格标点全角", static (text, _) => DocumentLines.EachCell(text, static cell => Wide(cell, ",.()%:"))),
        new("正文标点全角", static (text, _) => DocumentLines.EachParagraph(text, static line => Regex.Replace(line, @"(?<!\d)[,;:()]|[,;:()](?!\d)", static mark => Wide(mark.Value, ",;:()")))),
        new("标点半角", static (text, _) => DocumentLines.EachLine(text, static line => Narrow(line, "，；：（）％"))),
        new("正文数字前后无空格", static (text, _) => DocumentLines.EachParagraph(text, static line => Regex.Replace(line, @"(?<=[\d\u4e00-\u9fff]) (?=[\d\u4e00-\u9fff])", ""))),
        new("正文数字前后加空格", static (text, _) => DocumentLines.EachParagraph(text, static line => Regex.Replace(line, @"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])", " "))),
        new("名称夹空格", static (text, _) => DocumentLines.EachBudgetCell(text, static cell => cell.Length is >= 2 and <= 6 && cell.All(static c => c is >= '\u4e00' and <= '\u9fff') ? string.Join(' ', cell.ToCharArray()) : cell)),
        new("名称前缩进", static (text, _) => DocumentLines.EachBudgetCell(text, static cell => cell.Length > 0 && cell[0] >= '\u4e00' ? "\u3000\u3000" + cell : cell)),
        new("不间断空格与零宽字符", static (text, _) => DocumentLines.EachBudgetCell(text, static cell => cell.Length == 0 ? "\u00a0" : "\u00a0" + cell + "\u200b")),
        new("引号换写", static (text, _) => text.Replace('“', '"').Replace('”', '"')),
        new("书名号引号", static (text, _) => text.Replace("“三公”", "「三公」", StringComparison.Ordinal)),
        new("三公不加引号", static (text, _) => text.Replace("“三公”", "三公", StringComparison.Ordinal)),
        new("行尾空格", static (text, _) => DocumentLines.EachLine(text, static line => line.Length == 0 ? line : line + "  ")),
        new("段首缩进", static (text, _) => DocumentLines.EachParagraph(text, static line => line.Length == 0 ? line : "\u3000\u3000" + line)),
        new("空行全去", static (text, _) => string.Join('\n', text.Split('\n').Where(static line => line.Length > 0))),
        new("空行加倍", static (text, _) => text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal)),
    ];

    /// <summary>How a document may be stored: its bytes.</summary>
    public static IReadOnlyDictionary<string, Func<string, byte[]>> Encodings { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["UTF-8"] = static text => Encoding.UTF8.GetBytes(text),
        ["UTF-8 BOM"] = static text => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        ["UTF-16"] = static text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        ["GB18030"] = static text => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
    };

    private static string Wide(string text, string which) => string.Concat(text.Select(c => which.Contains(c, StringComparison.Ordinal) ? (char)(c + 0xFEE0) : c));

    private static string Narrow(string text, string which) => string.Concat(text.Select(c => which.Contains(c, StringComparison.Ordinal) ? (char)(c - 0xFEE0) : c));
}
