using BudgetRules.Evaluation;
using BudgetRules.Tests.Evaluation;

namespace BudgetRules.Tests.Semantics;

/// <summary>Types and units: what may be combined, and what comes out.</summary>
public sealed class TypeTests
{
    private const string Tables = "《支出表》\n| 项目 | 金额 | 原数 | 比例 | 数量 | 说明 |\n| 甲 | 40.00 | 80.00 | 50% | 10 | 好 |";

    [Theory]
    [InlineData("[甲，金额] = 40万元")]
    [InlineData("[甲，金额] = 400000元")]
    [InlineData("[甲，金额] = 0.004亿元")]
    [InlineData("[甲，金额] + [甲，原数] = 120万元")]
    [InlineData("-[甲，金额] = -40万元")]
    [InlineData("[甲，金额] × 2 = [甲，原数]")]
    [InlineData("0.5 × [甲，原数] = [甲，金额]")]
    [InlineData("[甲，金额] × [甲，数量] = 400万元")]
    [InlineData("[甲，原数] × [甲，比例] = [甲，金额]")]
    [InlineData("[甲，金额] ÷ [甲，原数] = [甲，比例]")]
    [InlineData("[甲，金额] ÷ [甲，原数] = 50%")]
    [InlineData("[甲，金额] ÷ [甲，原数] = 0.5")]
    [InlineData("[甲，金额] ÷ [甲，数量] = 4万元")]
    [InlineData("[甲，金额] ÷ 4 = 10万元")]
    [InlineData("[甲，数量] ÷ [甲，数量] = 1")]
    [InlineData("[甲，数量] = 10")]
    [InlineData("[甲，数量] = 10辆")]
    [InlineData("[甲，数量] × 2 = 20")]
    [InlineData("[甲，比例] = 50%")]
    [InlineData("[甲，比例] × 2 = 100%")]
    [InlineData("[甲，比例] > 0")]
    [InlineData("[甲，数量] ≥ 0")]
    [InlineData("[甲，金额] ≥ 0")]
    [InlineData("[甲，说明] = “好”")]
    [InlineData("[甲，说明] = “ 好 ”")]
    [InlineData("[甲，说明] 属于 （“坏”，“好”）")]
    [InlineData("[甲，数量] 属于 （9，10）")]
    [InlineData("年度 = 2023")]
    [InlineData("文种 ≠ “部门决算”")]
    [InlineData("（[甲，原数] − [甲，金额]） ÷ [甲，原数] = 50%")]
    [InlineData("40万元 ÷ [甲，原数] = 50%")]
    public void Like_goes_with_like(string rule) => Bench.Rule(rule).Verdict(Tables, static document => document with { Kind = Disclosures.DisclosureKind.DepartmentalBudget }).Should().Be(Outcome.Passed);

    [Theory]
    [InlineData("[甲，金额] = 10")]
    [InlineData("[甲，金额] + 10 = [甲，原数]")]
    [InlineData("[甲，金额] + [甲，数量] = 0")]
    [InlineData("[甲，数量] = [甲，比例]")]
    [InlineData("[甲，金额] = 50%")]
    [InlineData("[甲，比例] = 0.5")]
    [InlineData("[甲，说明] = 0")]
    [InlineData("[甲，数量] ÷ [甲，金额] = 0")]
    [InlineData("[甲，金额] ÷ [甲，原数] = [甲，数量]")]
    [InlineData("年度 = “2023”")]
    [InlineData("部门 = 1")]
    [InlineData("[甲，说明] ≥ [甲，说明]")]
    public void Unlike_things_are_an_error(string rule) =>
        Bench.Of(Bench.Forms + "\n表：《支出表》\n" + rule).Pack.Diagnostics.Should().ContainSingle().Which.Code.Should().StartWith("型30");

    [Fact]
    public void Tables_in_different_units_are_compared_in_money()
    {
        var bench = Bench.Of("引入：无\n\n表样：《万表》\n行：自由\n单位：万元\n| 项目 | 金额 |\n| {名称} | {金额} |\n\n表样：《元表》\n行：自由\n单位：元\n| 项目 | 金额 |\n| {名称} | {金额} |\n\n《万表》[，金额] = 《元表》[，金额]\n");
        bench.Faults.Should().BeEmpty();
        bench.Verdict("《万表》\n| 项目 | 金额 |\n| 甲 | 87.708 |\n《元表》\n| 项目 | 金额 |\n| 甲 | 877,080 |").Should().Be(Outcome.Passed);
        var finding = bench.Finding("《万表》\n| 项目 | 金额 |\n| 甲 | 87.70 |\n| 乙 | 1.00 |\n《元表》\n| 项目 | 金额 |\n| 甲 | 877,080 |");
        finding.IsLastDigit.Should().BeTrue();
        finding.Unit.Should().Be("万元");
        finding.Difference.Should().Be(-0.008m);
    }
}
