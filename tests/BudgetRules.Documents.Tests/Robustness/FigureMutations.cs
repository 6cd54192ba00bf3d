using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>How amounts are printed in the budget tables.</summary>
internal static class FigureMutations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<LayoutMutation> All =>
    [
        new("千分位全加", static (text, _) => EachAmount(text, static value => value.ToString("#,##0.00", CultureInfo.InvariantCulture))),
        new("千分位全去", static (text, _) => EachAmount(text, static value => value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("末位零不印", static (text, _) => EachAmount(text, static value => value.ToString("0.##", CultureInfo.InvariantCulture))),
        new("零印为 0", static (text, _) => EachAmount(text, static value => value == 0 ? "0" : value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("零印为空白", static (text, _) => EachAmount(text, static value => value == 0 ? "" : value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("零印为 —", static (text, _) => EachAmount(text, static value => value == 0 ? "—" : value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("零印为 -", static (text, _) => EachAmount(text, static value => value == 0 ? "-" : value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("零印为 –", static (text, _) => EachAmount(text, static value => value == 0 ? "–" : value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("部分零印为空白", static (text, random) => EachAmount(text, value => value == 0 && random.Next(2) == 0 ? "" : value.ToString("0.00", CultureInfo.InvariantCulture))),
        new("空白印为 0.00", static (text, _) => ZeroesForBlanks(text)),
        new("金额带单位", static (text, _) => IsInYuan(text) ? text : EachAmount(text, static value => value.ToString("0.00", CultureInfo.InvariantCulture) + "万元")),
        new("表中以元为单位", static (text, _) => InYuan(text, "0.00")) { NeedsExactSums = true },
        new("表中以元为单位不印小数", static (text, _) => InYuan(text, "#,##0")) { NeedsExactSums = true },
        new("金额前后空格", static (text, _) => DocumentLines.EachBudgetCell(text, static cell => DocumentLines.IsAmount(cell) ? " " + cell + " " : cell)),
        new("行尾 TAB 全去", static (text, _) => DocumentLines.EachLine(text, static line => DocumentLines.IsRow(line) && line.Trim('\t').Contains('\t', StringComparison.Ordinal) ? line.TrimEnd('\t') : line)),
        new("行尾多一个 TAB", static (text, _) => DocumentLines.EachLine(text, static line => DocumentLines.IsRow(line) ? line + "\t" : line)),
        new("行首多一个 TAB", static (text, _) => DocumentLines.EachLine(text, static line => DocumentLines.IsRow(line) ? "\t" + line : line)),
    ];

    private static bool IsInYuan(string text) => Regex.IsMatch(text, "单位[:：] ?元");

    private static string EachAmount(string text, Func<decimal, string> print) =>
        DocumentLines.EachBudgetCell(text, cell => DocumentLines.IsAmount(cell) ? print(decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture)) : cell);

    // Only where the row prints figures: a row without any may be a heading.
    private static string ZeroesForBlanks(string text) => DocumentLines.Edit(text, static lines =>
    {
        foreach (var (first, header, end) in DocumentLines.BudgetTables(lines).ToArray())
        {
            for (var i = first + header; i < end; i++)
            {
                var cells = lines[i].Split('\t');
                var at = Array.FindIndex(cells, DocumentLines.IsAmount);
                for (var j = at < 0 ? cells.Length : at; j < cells.Length; j++)
                {
                    cells[j] = cells[j].Length == 0 ? "0.00" : cells[j];
                }

                lines[i] = string.Join('\t', cells);
            }
        }
    });

    private static string InYuan(string text, string format)
    {
        var amounts = EachAmount(text, value => (value * 10_000).ToString(format, CultureInfo.InvariantCulture));
        return DocumentLines.Edit(amounts, static lines =>
        {
            var (first, last) = DocumentLines.BudgetRange(lines);
            for (var i = first; i < last; i++)
            {
                lines[i] = Regex.Replace(lines[i], "(单位[:：] ?(?:人民币)?)万元", "$1元");
            }
        });
    }
}
