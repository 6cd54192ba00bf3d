using BudgetRules.Documents.Tests.Reading;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Documents.Tests.EndToEnd;

public sealed class OneLineRuleTests
{
    [Theory]
    [InlineData("三公合计 = 出国 + 车辆 + 接待")]
    [InlineData("三公合计 ＝ 出国 ＋ 车辆 ＋ 接待\r\n")]
    public void A_file_of_one_equation_judges_the_sample(string text)
    {
        var pack = RulePack.Compile(new SourceText("我的规则.rules", text));
        pack.Diagnostics.Should().BeEmpty();
        var rule = pack.Check(ReadSample.Own).Rules.Should().ContainSingle().Subject;
        rule.Outcome.Should().Be(Outcome.Passed);
        rule.RuleTitle.Should().Be("我的规则.rules 第 1 行");
        rule.Passed.Should().Be(1);
    }

    [Fact]
    public void Without_a_message_of_its_own_a_finding_shows_the_equation_with_its_values()
    {
        var pack = RulePack.Compile(new SourceText("我的规则.rules", "三公合计 = 出国 + 接待\n编号：SG-01"));
        pack.Check(ReadSample.Own).Findings.Single().Message.Should().Be("三公合计 40.00 ≠ 出国 0.00 + 接待 0.00 ＝ 0.00，相差 40.00 万元（容差 0.005）");
    }
}
