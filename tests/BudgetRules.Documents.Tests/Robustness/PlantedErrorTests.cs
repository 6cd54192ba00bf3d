using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>One wrong figure in a disclosure in which everything else agrees: the rule that watches it says so, and only rules that read it do.</summary>
public sealed class PlantedErrorTests
{
    private static readonly string Clean = CleanDisclosure.Text(5);

    [Theory]
    [InlineData("SG-01", "“三公”经费合计", 0, 0)]
    [InlineData("SG-02", "“三公”经费合计", 0, 2)]
    [InlineData("SZ-01", "本年收入合计", 0, 1)]
    [InlineData("SZ-02", "八、卫生健康支出", 0, -1)]
    [InlineData("SZ-03", "收 入 总 计", 0, 1)]
    [InlineData("YB-01", "2010302\t一般行政管理事务\t0.00|2010302\t一般行政管理事务", 1, 6)]
    [InlineData("YB-02", "2010301\t行政运行", 1, 4)]
    [InlineData("YB-03", "20805\t行政事业单位养老支出", 1, 2)]
    [InlineData("JB-01", "30101\t基本工资", 0, 2)]
    [InlineData("BJ-03", "2210201\t住房公积金", 0, 2)]
    [InlineData("BJ-04", "30113\t住房公积金", 0, 2)]
    public void A_wrong_figure_in_a_table_is_found(string rule, string row, int occurrence, int cell)
    {
        var changed = DocumentLines.Edit(Clean, lines =>
        {
            var at = RowsOf(lines, row.Split('|')[^1]).ElementAt(occurrence);
            if (row.StartsWith("“三公”", StringComparison.Ordinal))
            {
                at += 2;
            }

            var cells = lines[at].Split('\t');
            var index = cell < 0 ? cells.Length - 1 : cell;
            cells[index] = (decimal.Parse(cells[index], CultureInfo.InvariantCulture) + 1.00m).ToString("0.00", CultureInfo.InvariantCulture);
            lines[at] = string.Join('\t', cells);
        });

        Rules(changed).Should().Contain(rule);
    }

    [Theory]
    [InlineData("SG-03", @"(“三公”经费预算 )([\d.]+)", 1)]
    [InlineData("SM-01", @"(住房保障支出 )([\d.]+)", 1)]
    [InlineData("SM-02", @"(人员类项目支出 [\d.]+ 万元，比 2023 年预算(?:减少|增加) )([\d.]+)", 20)]
    [InlineData("SM-03", @"(规定，)(2024)", -1)]
    [InlineData("JG-01", @"(办公费 )([\d.]+)", 1)]
    [InlineData("RY-01", @"(在职实有人数)(62)", 5)]
    [InlineData("XM-01", "(项目当年预算\t)([\\d.]+)", 1)]
    [InlineData("JX-01", "(支出构成\t(?:.*\n)+?\t\t合计\t)([\\d.]+)", 10)]
    public void A_wrong_figure_in_words_or_forms_is_found(string rule, string pattern, int more)
    {
        var isFirst = true;
        var changed = Regex.Replace(Clean, pattern, match =>
        {
            if (!isFirst)
            {
                return match.Value;
            }

            isFirst = false;
            return match.Groups[1].Value + (decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);
        });

        changed.Should().NotBe(Clean);
        Rules(changed).Should().Equal(rule);
    }

    [Fact]
    public void A_table_that_is_announced_and_not_published_is_found()
    {
        var changed = Regex.Replace(Clean, "\n收入总表\n(?:.*\n)+?(?=支出总表\n)", "\n");

        changed.Should().NotBe(Clean);
        Rules(changed).Should().Equal("WZ-01");
    }

    [Fact]
    public void Wrong_indicators_are_found()
    {
        Rules(Clean.Replace("≥300人", "30000%", StringComparison.Ordinal)).Should().Equal("JX-04");
        Rules(Clean.Replace("群众满意度\t≥90%", "群众满意度\t900%", StringComparison.Ordinal)).Should().Equal("JX-02");
        Rules(Regex.Replace(Clean, "群众满意度\t效益指标\t社会公众或服务对象满意度指标\t群众满意度\t90%.*\n", "")).Should().Equal("JX-03");
    }

    private static IEnumerable<int> RowsOf(List<string> lines, string row) =>
        Enumerable.Range(0, lines.Count).Where(i => lines[i].Contains(row, StringComparison.Ordinal) && DocumentLines.IsRow(lines[i]));

    private static IEnumerable<string> Rules(string text) => Accusations.Of(text).Select(static accusation => accusation[..5].ToUpperInvariant()).Distinct();
}
