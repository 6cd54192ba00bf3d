using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>Labels of a rule and of a file, and what stands in messages.</summary>
public sealed class LabelTests
{
    private const string Tables = "《支出表》\n| 项目 | 金额 | 原数 | 数量 | 说明 |\n| 甲 | 40.00 | 30.00 | 3 | 会议 |";

    [Theory]
    [InlineData("2019 起", 2018, false)]
    [InlineData("2019 起", 2019, true)]
    [InlineData("至 2018", 2018, true)]
    [InlineData("至 2018", 2019, false)]
    [InlineData("2019 至 2023", 2023, true)]
    [InlineData("2019 至 2023", 2024, false)]
    [InlineData("２０２３", 2023, true)]
    [InlineData("2023", 2022, false)]
    public void 年度_says_for_which_documents_a_rule_is(string years, int year, bool applies)
    {
        var rule = Bench.Rule("[甲，金额] = 1万元\n年度：" + years).Check(Tables, document => document with { FiscalYear = year }).Rules.Single();
        rule.Outcome.Should().Be(applies ? Outcome.Failed : Outcome.NotApplicable);
        (rule.Reason?.Chinese.StartsWith("年度不符", StringComparison.Ordinal) ?? false).Should().Be(!applies);
    }

    [Fact]
    public void A_guard_on_an_unknown_fact_cannot_be_judged() =>
        Bench.Rule("若 年度 ≥ 2019，则 [甲，金额] = 1万元").Verdict(Tables, static document => document with { FiscalYear = null }).Should().Be(Outcome.Undetermined);

    [Fact]
    public void Header_labels_hold_for_every_rule_that_does_not_say_otherwise()
    {
        var bench = Bench.Of("级别：警告\n误差：无\n依据：《预算法》第十四条\n引入：无\n\n" + Bench.Forms + "\n表：《支出表》\n[甲，金额] = 1万元\n[甲，金额] = 2万元\n级别：提醒\n依据：本县口径\n");
        bench.Faults.Should().BeEmpty();
        var findings = bench.Check(Tables).Findings;
        findings.Select(static finding => finding.Severity).Should().Equal(RuleSeverity.Warning, RuleSeverity.Info);
        findings[0].Tolerance.Should().Be(0);
        findings[1].Basis.Should().Equal("《预算法》第十四条", "本县口径");
    }

    [Theory]
    [InlineData("提醒", RuleSeverity.Info)]
    [InlineData("警告", RuleSeverity.Warning)]
    [InlineData("错误", RuleSeverity.Error)]
    public void 级别_is_the_finding_s_level(string level, RuleSeverity expected) =>
        Bench.Rule("[甲，金额] = 1万元\n级别：" + level).Finding(Tables).Severity.Should().Be(expected);

    [Fact]
    public void A_rule_without_id_is_called_by_its_line_and_keeps_its_id_in_any_width()
    {
        var one = Bench.Rule("[甲，金额] = 1万元").Pack.Rules.Single();
        var other = Bench.Rule("［甲,　金额］ ＝ １万元").Pack.Rules.Single();
        one.Title.Should().MatchRegex("^规则\\.rules 第 [0-9]+ 行$");
        one.Id.Should().HaveLength(12).And.Be(other.Id);
    }

    [Theory]
    [InlineData("{左} 与 {右} 相差 {差}，容差 {容差}", "40.00 万元 与 30.00 万元 相差 10.00 万元，容差 0.01 万元")]
    [InlineData("{表}{行}{列}{年度}{部门}", "《支出表》甲金额2023某局")]
    [InlineData("{说明}：{数量} 次，{金额}", "会议：3 次，40.00")]
    [InlineData("{金额 − 原数}", "10.00 万元")]
    [InlineData("{[甲，金额]}", "40.00")]
    [InlineData("没有占位", "没有占位")]
    [InlineData("｛左｝", "40.00 万元")]
    public void 提示_is_filled_in(string message, string expected)
    {
        var finding = Bench.Rule("金额 = 原数\n提示：" + message).Finding(Tables, static document => document with { UnitName = "某局" });
        finding.Message.Should().Be(expected);
        finding.MessageTemplate.Should().Be(message);
    }

    [Theory]
    [InlineData("[甲，金额] = [甲，原数] + [乙，原数]", "[甲，金额] 40.00 ≠ [甲，原数] 30.00 + [乙，原数] 0.00 ＝ 30.00，相差 10.00 万元（容差 0.01）")]
    [InlineData("金额 ≤ 原数", "《支出表》甲：金额 40.00 > 原数 30.00，相差 10.00 万元（容差 0.01）")]
    [InlineData("[甲，数量] ≥ 5", "[甲，数量] 3 < 5，相差 2")]
    [InlineData("[甲，说明] = “培训”", "不满足：[甲，说明] = “培训”")]
    [InlineData("计数（全部行） = 2", "计数（全部行） 1 ≠ 2，相差 1")]
    [InlineData("求和（金额） = 50万元", "求和（金额） 40.00 ≠ 50万元，相差 10.00 万元（容差 0.005）")]
    [InlineData("[甲，金额] ÷ [甲，原数] = 150%", "[甲，金额] 40.00 ÷ [甲，原数] 30.00 ＝ 133.3333% ≠ 150%，相差 16.6667%（容差 0.0389）")]
    public void Without_提示_the_equation_is_shown_with_its_values(string rule, string expected) =>
        Bench.Rule(rule).Finding(Tables).Message.Should().Be(expected);

    [Fact]
    public void The_example_of_the_language_description_is_printed_word_for_word()
    {
        var pack = RulePack.Compile(new Text.SourceText("我的规则.rules", "三公合计 = 出国 + 车辆 + 接待\n编号：SG-01\n"));
        var document = Disclosures.Disclosure.For("k", 2023).Table("一般公共预算“三公”经费支出表", Disclosures.MoneyUnit.TenThousandYuan, 2, static table => table
            .PrintedRow(null, null, ("三公经费合计", Disclosures.SlotKind.Amount, "40.00"), ("因公出国（境）费", Disclosures.SlotKind.Amount, "0.00"), ("公务用车购置及运行费.小计", Disclosures.SlotKind.Amount, "30.00"), ("公务接待费", Disclosures.SlotKind.Amount, "0.00"))).Build();
        pack.Check(document).Findings.Single().Message.Should().Be("三公合计 40.00 ≠ 出国 0.00 + 车辆 30.00 + 接待 0.00 ＝ 30.00，相差 10.00 万元（容差 0.01）");
    }
}
