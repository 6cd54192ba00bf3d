using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>Tables that come once per project.</summary>
public sealed class FamilyTests
{
    private const string Tables = """
        《申报表》“一”
        | 名称 | 当年预算 |
        | 一   | 5.00     |
        《明细表》“一”
        | 活动 | 金额 | 备注 |
        | 会   | 2.00 | 甲   |
        | 差   | 3.00 | 乙   |
        《申报表》“二”
        | 名称 | 当年预算 |
        | 二   | 7.00     |
        《明细表》“二”
        | 活动 | 金额 | 备注 |
        | 会   | 6.00 | 丙   |
        《申报表》“三”
        | 名称 | 当年预算 |
        | 三   | 1.00     |
        《另表》
        | 项目 | 金额  |
        | 合计 | 13.00 |
        """;

    [Fact]
    public void Under_a_table_of_the_family_each_copy_is_compared_with_its_own_form()
    {
        var findings = Bench.Rule("求和（金额） = 《申报表》[当年预算]", "明细表").Check(Tables).Findings;
        findings.Select(static finding => (finding.Where.Project, finding.Outcome)).Should().Equal(("一", Outcome.Passed), ("二", Outcome.Failed), ("三", Outcome.Undetermined));
        findings[1].Difference.Should().Be(-1);
        findings[2].Reason!.Value.Chinese.Should().Be("缺少《明细表》（三）");
    }

    [Theory]
    [InlineData("求和（《申报表》[当年预算]） = 《另表》[合计]", Outcome.Passed)]
    [InlineData("最大值（《申报表》[当年预算]） = 7万元", Outcome.Passed)]
    [InlineData("最小值（《申报表》[当年预算]） = 1万元", Outcome.Passed)]
    [InlineData("求和（《明细表》[，金额]） = 11万元", Outcome.Undetermined)]
    public void Elsewhere_an_aggregate_runs_over_all_copies(string rule, Outcome expected)
    {
        var bench = Bench.Of(Bench.Forms + "\n" + rule);
        bench.Faults.Should().BeEmpty();
        bench.Verdict(Tables).Should().Be(expected);
    }

    [Fact]
    public void Elsewhere_an_aggregate_over_rows_runs_over_the_rows_of_all_copies()
    {
        const string two = "《明细表》“一”\n| 活动 | 金额 |\n| 会 | 2.00 |\n| 差 | 3.00 |\n《明细表》“二”\n| 活动 | 金额 |\n| 会 | 6.00 |";
        foreach (var rule in new[] { "求和（《明细表》[，金额]） = 11万元", "计数（《明细表》[，金额]） = 3", "最大值（《明细表》[，金额]） = 6万元", "最小值（《明细表》[，金额]） = 2万元" })
        {
            var bench = Bench.Of(Bench.Forms + "\n" + rule);
            bench.Faults.Should().BeEmpty();
            bench.Verdict(two).Should().Be(Outcome.Passed, rule);
        }
    }

    [Fact]
    public void Every_row_of_every_copy_is_an_evaluation()
    {
        var findings = Bench.Rule("金额 ≤ 《申报表》[当年预算]", "明细表").Check(Tables).Findings;
        findings.Where(static finding => finding.Outcome == Outcome.Passed).Select(static finding => $"{finding.Where.Project} {finding.Where.Row}").Should().Equal("一 会", "一 差", "二 会");
    }

    [Fact]
    public void A_rule_names_its_project()
    {
        var findings = Bench.Rule("若 项目 = “二”，则 求和（金额） = 7万元\n提示：项目“{项目}”差 {差}", "明细表").Check(Tables).Findings;
        findings.Single(static finding => finding.Outcome == Outcome.Failed).Message.Should().Be("项目“二”差 -1.00 万元");
        findings.Count(static finding => finding.Outcome == Outcome.NotApplicable).Should().Be(2);
    }

    [Fact]
    public void Two_copies_with_one_key_stay_two()
    {
        var bench = Bench.Rule("求和（金额） = 《申报表》[当年预算]", "明细表");
        var document = bench.Document("《申报表》“一”\n| 名称 | 当年预算 |\n| 一 | 5.00 |\n《明细表》“一”\n| 活动 | 金额 |\n| 会 | 5.00 |\n《申报表》“一”\n| 名称 | 当年预算 |\n| 一 | 6.00 |\n《明细表》“一”\n| 活动 | 金额 |\n| 会 | 7.00 |");
        var indexed = document with { Tables = [.. document.Tables.Select(static (table, i) => table with { CopyIndex = i / 2 })] };
        var rule = bench.Pack.Check(indexed).Rules.Single();
        (rule.Passed, rule.Failed).Should().Be((1, 1));
        bench.Pack.Check(document).Rules.Single().Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_document_without_copies_says_so()
    {
        var finding = Bench.Rule("求和（金额） = 《申报表》[当年预算]", "明细表").Finding("《另表》\n| 项目 | 金额 |\n| 合计 | 1.00 |");
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Be("文件没有按项目填报的表");
    }
}
