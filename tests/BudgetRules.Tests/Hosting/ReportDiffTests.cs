using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Hosting;

namespace BudgetRules.Tests.Hosting;

public class ReportDiffTests
{
    [Fact]
    public void A_corrected_figure_is_mended_and_a_new_fault_is_new()
    {
        var diff = ReportDiff.Compare(Report(("201", 90m), ("202", 100m)), Report(("201", 100m), ("202", 90m)));

        diff.Mended.Select(row => row.Code).Should().Equal("201");
        diff.New.Select(row => row.Code).Should().Equal("202");
        diff.Unchanged.Should().BeEmpty();
        diff.NotRechecked.Should().BeEmpty();
    }

    [Fact]
    public void What_stands_is_unchanged_and_says_whether_its_figures_moved()
    {
        var diff = ReportDiff.Compare(Report(("201", 90m), ("202", 80m)), Report(("201", 90m), ("202", 85m)));

        diff.Unchanged.Select(pair => (pair.Now.Code, pair.FiguresChanged)).Should().Equal(("201", false), ("202", true));
        diff.Mended.Should().BeEmpty();
        diff.New.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_is_not_run_or_cannot_be_judged_mends_nothing()
    {
        var last = Report(("201", 90m));
        var notRun = last with { Findings = [], Rules = [] };
        var unread = last with { Findings = [], Rules = [last.Rules.First(rule => rule.RuleId == "YB-01") with { Failed = 0, Passed = 3, Undetermined = 1 }] };
        var notApplicable = last with { Findings = [], Rules = [last.Rules.First(rule => rule.RuleId == "YB-01") with { Failed = 0, Passed = 0, Undetermined = 0, NotApplicable = 1 }] };

        foreach (var now in new[] { notRun, unread, notApplicable })
        {
            var diff = ReportDiff.Compare(last, now);
            diff.Mended.Should().BeEmpty();
            diff.NotRechecked.Should().ContainSingle(row => row.Outcome == Outcome.Failed);
        }
    }

    [Fact]
    public void A_failure_that_cannot_be_judged_any_more_is_not_unchanged()
    {
        var last = Report(("201", 90m));
        var now = last with
        {
            Findings = [.. last.Findings.Select(finding => finding with { Outcome = Outcome.Undetermined })],
            Rules = [.. last.Rules.Select(rule => rule with { Failed = 0, Undetermined = rule.Undetermined + rule.Failed })],
        };

        var diff = ReportDiff.Compare(last, now);

        diff.NotRechecked.Should().ContainSingle();
        diff.New.Should().ContainSingle(row => row.Outcome == Outcome.Undetermined);
        diff.Unchanged.Should().BeEmpty();
    }

    // Every row has 300 in all and 200 of it basic; only 100 for projects adds up.
    private static Report Report(params (string Code, decimal Projects)[] rows)
    {
        var disclosure = Disclosure.For("甲", 2023).Table(Departments.Table, MoneyUnit.TenThousandYuan, decimals: 2, table =>
        {
            foreach (var (code, projects) in rows)
            {
                table.Row(code, "科目" + code, ("合计", 300m), ("基本支出", 200m), ("项目支出", projects));
            }
        }).Build();
        var report = Departments.Pack.Check(disclosure, Departments.Supplied);
        return report with
        {
            Findings = [.. report.Findings.Where(static finding => finding.RuleId == "YB-01")],
            Rules = [.. report.Rules.Where(static rule => rule.RuleId == "YB-01")],
        };
    }
}
