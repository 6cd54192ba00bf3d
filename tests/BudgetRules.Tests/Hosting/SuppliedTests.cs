using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Hosting;

public class SuppliedTests
{
    private static readonly RulePack Pack = RulePack.Compile(new Text.SourceText("甲.rules", """
        规则包：甲

        表样：《甲表》
        又名：《甲一表》
        行：单行
        | 合计   | 其中   |
        | {金额} | {金额} |

        表样：《乙表》
        行：单行
        | 金额   |
        | {金额} |

        《甲表》[合计] = 《甲表》[其中]
        编号：A-01
        若 存在（《乙表》） 则 《甲表》[合计] > 0
        编号：A-02
        《甲表》[合计] = 《乙表》[金额]
        编号：A-03
        《甲表》[合计] = 上年（《甲表》[合计]）
        编号：A-04
        """));

    [Fact]
    public void The_rules_of_this_test_compile() => Pack.Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("甲表", "A-02 乙表", "A-03 乙表", "A-04 上年《甲表》")]
    [InlineData("《甲一表》", "A-02 乙表", "A-03 乙表", "A-04 上年《甲表》")]
    [InlineData("甲表,乙表", "A-04 上年《甲表》")]
    [InlineData("甲表,乙表,上年《甲表》")]
    public void What_is_not_run_is_listed_with_what_it_lacks(string supplied, params string[] notRun)
    {
        var options = new CheckOptions { Supplied = supplied.Split(',') };

        Pack.NotRunWith(options).Select(rule => $"{rule.Rule.Id} {string.Join(' ', rule.MissingTables)}").Should().Equal(notRun);
        Pack.NotRunWith(options).Where(rule => !rule.Reason.StartsWith("没有提供")).Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_run_is_not_in_the_report()
    {
        var disclosure = Disclosure.For("甲", 2023).Table("甲表", MoneyUnit.Yuan, decimals: 2, table => table.Row(null, null, ("合计", 1m), ("其中", 2m))).Build();

        var report = Pack.Check(disclosure, new CheckOptions { Supplied = ["甲表"] });

        report.Rules.Select(rule => rule.RuleId).Should().Equal("A-01");
        report.Summary.Should().Be(new ReportSummary(0, 1, 0, 0));
        report.Findings.Should().ContainSingle();
    }

    [Fact]
    public void Without_the_option_every_rule_is_run_and_says_what_it_misses()
    {
        var report = Pack.Check(Disclosure.For("甲", 2023).Table("甲表", MoneyUnit.Yuan, decimals: 2, table => table.Row(null, null, ("合计", 1m), ("其中", 1m))).Build());

        Pack.NotRunWith(new CheckOptions()).Should().BeEmpty();
        report.Rules.Single(rule => rule.RuleId == "A-03").Outcome.Should().Be(Outcome.Undetermined);
    }
}
