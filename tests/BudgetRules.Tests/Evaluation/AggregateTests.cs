using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>Functions over rows, and their filters.</summary>
public sealed class AggregateTests
{
    private const string Tables = "《支出表》\n| 项目 | 金额 | 数量 | 说明 |\n| 甲 | 5.00 | 1 | 会议费 |\n| 乙 | 3.00 |  | 培训费 |\n| 丙 | -2.00 | 3 |  |";

    [Theory]
    [InlineData("求和（金额） = 6万元", Outcome.Passed)]
    [InlineData("求和（金额，数量 ≥ 1） = 3万元", Outcome.Passed)]
    [InlineData("求和（金额，项目 ≠ “丙”） = 8万元", Outcome.Passed)]
    [InlineData("求和（金额，说明 含 “费”） = 8万元", Outcome.Passed)]
    [InlineData("求和（金额，说明 含 “费”） = 9万元", Outcome.Undetermined)]
    [InlineData("求和（金额 + 金额） = 12万元", Outcome.Passed)]
    [InlineData("求和（金额 - 金额） = 0", Outcome.Passed)]
    [InlineData("计数（全部行） = 3", Outcome.Passed)]
    [InlineData("计数（数量） = 2", Outcome.Passed)]
    [InlineData("计数（全部行，金额 > 0） = 2", Outcome.Passed)]
    [InlineData("计数（全部行，说明 含 “会议”） ≥ 1", Outcome.Passed)]
    [InlineData("计数（全部行，说明 含 “接待”） ≥ 1", Outcome.Undetermined)]
    [InlineData("计数（全部行，空白（说明）） = 1", Outcome.Passed)]
    [InlineData("最大值（金额） = 5万元", Outcome.Passed)]
    [InlineData("最小值（金额） = -2万元", Outcome.Passed)]
    [InlineData("最大值（金额，项目 ≠ “甲”） = 3万元", Outcome.Passed)]
    [InlineData("最大值（金额，项目 = “戊”） = 3万元", Outcome.Undetermined)]
    [InlineData("求和（金额，项目 = “戊”） = 0", Outcome.Passed)]
    [InlineData("绝对值（[丙，金额]） = 2万元", Outcome.Passed)]
    [InlineData("绝对值（[丙，金额] - [甲，金额]） = 7万元", Outcome.Passed)]
    [InlineData("绝对值（[丙，金额]） ≤ 1万元", Outcome.Failed)]
    [InlineData("求和（绝对值（金额）） = 10万元", Outcome.Passed)]
    public void Functions_over_rows(string rule, Outcome expected) => Bench.Rule(rule).Verdict(Tables).Should().Be(expected);

    [Fact]
    public void Rows_left_out_are_counted_among_the_assumptions()
    {
        var passed = Bench.Rule("求和（金额，说明 含 “费”） = 8万元").Finding(Tables);
        passed.Assumptions.Should().Contain("1 行无法判断，未计入");
        var open = Bench.Rule("求和（金额，说明 含 “费”） = 9万元").Finding(Tables);
        open.Reason!.Value.Chinese.Should().Be("《支出表》[丙，说明]为空");
    }

    [Fact]
    public void A_sum_over_no_rows_and_one_over_a_row_printed_twice_say_so()
    {
        Bench.Rule("求和（金额） = 0").Finding("《支出表》\n| 项目 | 金额 |").Assumptions.Should().Equal("没有可加的行，按 0：《支出表》");
        Bench.Rule("求和（金额） = 3万元").Finding("《支出表》\n| 项目 | 金额 |\n| 甲 | 1.00 |\n| 甲 | 2.00 |").Assumptions.Should().Equal("出现不止一次，都已相加：《支出表》[甲，]");
    }

    [Fact]
    public void The_reason_is_said_where_left_out_rows_are_part_of_a_longer_sum() =>
        Bench.Rule("求和（金额，说明 含 “费”） + [甲，金额] = 9万元").Finding(Tables).Reason!.Value.Chinese.Should().Be("《支出表》[丙，说明]为空");

    [Theory]
    [InlineData("非 计数（全部行，说明 含 “接待”） = 0")]
    [InlineData("若 计数（全部行，说明 含 “接待”） = 0，则 [甲，金额] = 1万元")]
    [InlineData("若 求和（金额，说明 含 “费”） = 8万元，则 [甲，金额] = 1万元")]
    public void Nor_does_a_count_that_left_rows_out_accuse_by_a_detour(string rule) =>
        Bench.Rule(rule).Verdict(Tables).Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_filter_compares_printed_values() =>
        Bench.Rule("计数（全部行，金额 = 原数） = 1").Verdict("《支出表》\n| 项目 | 金额 | 原数 |\n| 甲 | 12.34 | 12.3 |\n| 乙 | 12.30 | 12.3 |").Should().Be(Outcome.Passed);

    [Theory]
    [InlineData("《支出表》\n| 项目 | 金额 |", "求和（金额） = 0", Outcome.Passed)]
    [InlineData("《支出表》\n| 项目 | 金额 |", "计数（全部行） = 0", Outcome.Passed)]
    [InlineData("《支出表》\n| 项目 | 金额 |", "最大值（金额） = 0", Outcome.Undetermined)]
    [InlineData("《支出表》\n| 项目 | 金额 |", "金额 = 0", Outcome.NotApplicable)]
    public void A_table_without_rows(string tables, string rule, Outcome expected) => Bench.Rule(rule).Verdict(tables).Should().Be(expected);
}
