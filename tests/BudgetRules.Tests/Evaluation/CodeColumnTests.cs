using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>What stands in the code column of a table by classification.</summary>
public sealed class CodeColumnTests
{
    [Fact]
    public void A_code_that_cannot_be_read_leaves_no_sum_over_rows()
    {
        const string tables = "《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 5.00 |\n| 20103 | 办公 | 3.00 |\n| 2O1O4 | 发改 | 2.00 |";
        var finding = Bench.Rule("[，合计] = 求和（[下级行，合计]）", "科目表").Finding(tables);
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Be("未读全：《科目表》，“2O1O4”不是科目编码");
        Bench.Rule("[20104，合计] = 2万元", "科目表").Verdict(tables).Should().Be(Outcome.Undetermined);
        Bench.Rule("[20103，合计] = 9万元", "科目表").Verdict(tables).Should().Be(Outcome.Failed);
        Bench.Rule("求和（[末级行，合计]） = 5万元", "科目表").Verdict(tables).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_total_printed_in_the_code_column_is_the_root() =>
        Bench.Rule("[，合计] = 求和（[下级行，合计]）", "科目表").Finding("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 合 计 |  | 5.00 |\n| 201 | 一般 | 5.00 |")
            .Outcome.Should().Be(Outcome.Passed);

    [Fact]
    public void A_total_that_is_not_printed_is_not_zero()
    {
        var finding = Bench.Rule("[合计，合计] = 5万元", "科目表").Finding("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 5.00 |");
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Be("缺行：《科目表》没有“合计”");
    }
}
