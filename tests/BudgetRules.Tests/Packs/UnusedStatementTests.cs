using BudgetRules.Text;

namespace BudgetRules.Tests.Packs;

/// <summary>What can be written and has no effect yet says so.</summary>
public sealed class UnusedStatementTests
{
    [Fact]
    public void A_rule_that_somebody_switches_off_still_runs_and_says_so()
    {
        var pack = RulePack.Compile(new SourceText("我的规则.rules", "适用：地区 = “湖北”\n三公合计 = 出国 + 车辆 + 接待\n编号：甲\n\n停用：甲\n理由：不用\n"));

        pack.Rules.Should().ContainSingle().Which.Id.Should().Be("甲");
        pack.Diagnostics.Select(item => (item.Code, item.Severity, item.Position.Line)).Should().Equal(
            ("包506", DiagnosticSeverity.Warning, 1), ("包506", DiagnosticSeverity.Warning, 5));
        pack.Diagnostics[1].Message.Chinese.Should().Contain("停用：甲");
    }
}
