using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>The five missing states, cell by cell of the table in the language description.</summary>
public sealed class MissingValueTests
{
    private const string Blank = "《支出表》\n| 项目 | 金额 | 数量 |\n| 甲 |  | 2 |\n| 乙 | 3.00 | 3 |";
    private const string NoRow = "《支出表》\n| 项目 | 金额 | 数量 |\n| 乙 | 3.00 | 3 |";
    private const string NoColumn = "《支出表》\n| 项目 | 数量 |\n| 甲 | 2 |\n| 乙 | 3 |";
    private const string NoTable = "《另表》\n| 项目 | 金额 |\n| 甲 | 1.00 |";
    private const string Unreadable = "《支出表》\n| 项目 | 金额 | 数量 |\n| 甲 | 见附件 | 2 |\n| 乙 | 3.00 | 3 |";
    private const string Twice = "《支出表》\n| 项目 | 金额 | 数量 |\n| 甲 | 1.00 | 2 |\n| 甲 | 2.00 | 2 |\n| 乙 | 3.00 | 3 |";

    private const string ColumnTwice = "《支出表》\n| 项目 | 金额 | 数量 | 金额 |\n| 甲 | 1.00 | 2 | 4.00 |\n| 乙 | 3.00 | 3 | 3.00 |";

    public static TheoryData<string, string, Outcome> States => new()
    {
        { "[甲，金额] = 1万元", ColumnTwice, Outcome.Undetermined },
        { "求和（金额） = 4万元", ColumnTwice, Outcome.Undetermined },
        { "存在（[甲，金额]）", ColumnTwice, Outcome.Passed },
        { "[甲，数量] = 2", ColumnTwice, Outcome.Passed },
        { "[甲，金额] + [乙，金额] = 3万元", Blank, Outcome.Passed },
        { "[甲，金额] + [乙，金额] = 3万元", NoRow, Outcome.Passed },
        { "[甲，金额] + [乙，金额] = 3万元", NoColumn, Outcome.Undetermined },
        { "[甲，金额] + [乙，金额] = 3万元", NoTable, Outcome.Undetermined },
        { "[甲，金额] + [乙，金额] = 3万元", Unreadable, Outcome.Undetermined },
        { "[甲，金额] + [乙，金额] = 3万元", Twice, Outcome.Undetermined },
        { "[甲，金额] = 5万元", Blank, Outcome.Failed },
        { "[甲，金额] ≤ 5万元", Blank, Outcome.Passed },
        { "[甲，金额] ≥ 5万元", Blank, Outcome.Failed },
        { "[甲，金额] = 0", NoRow, Outcome.Passed },
        { "[甲，金额] = 0", Unreadable, Outcome.Undetermined },
        { "求和（金额） = 3万元", Blank, Outcome.Passed },
        { "求和（金额） = 3万元", NoRow, Outcome.Passed },
        { "求和（金额） = 3万元", NoColumn, Outcome.Undetermined },
        { "求和（金额） = 3万元", NoTable, Outcome.Undetermined },
        { "求和（金额） = 3万元", Unreadable, Outcome.Undetermined },
        { "求和（金额） = 6万元", Twice, Outcome.Passed },
        { "[甲，金额] × [乙，数量] = 9万元", Blank, Outcome.Undetermined },
        { "[甲，金额] × [乙，数量] = 9万元", NoRow, Outcome.Undetermined },
        { "[甲，金额] × [乙，数量] = 9万元", NoColumn, Outcome.Undetermined },
        { "[甲，金额] × [乙，数量] = 9万元", NoTable, Outcome.Undetermined },
        { "[甲，金额] × [乙，数量] = 9万元", Unreadable, Outcome.Undetermined },
        { "2 × [甲，金额] = 0", Blank, Outcome.Undetermined },
        { "[甲，金额] ÷ [乙，金额] = 0", Blank, Outcome.Undetermined },
        { "[乙，金额] ÷ [甲，金额] = 0", Blank, Outcome.Undetermined },
        { "[甲，金额] ÷ [乙，金额] = 0", NoRow, Outcome.Undetermined },
        { "最大值（金额） = 3万元", Blank, Outcome.Passed },
        { "最小值（金额） = 0", Blank, Outcome.Passed },
        { "最小值（金额） = 3万元", NoRow, Outcome.Passed },
        { "最大值（金额） = 3万元", NoColumn, Outcome.Undetermined },
        { "最大值（金额） = 3万元", NoTable, Outcome.Undetermined },
        { "最大值（金额） = 3万元", Unreadable, Outcome.Undetermined },
        { "空白（[甲，金额]）", Blank, Outcome.Passed },
        { "空白（[甲，金额]）", NoRow, Outcome.Passed },
        { "空白（[甲，金额]）", NoColumn, Outcome.Undetermined },
        { "空白（[甲，金额]）", NoTable, Outcome.Undetermined },
        { "空白（[甲，金额]）", Unreadable, Outcome.Failed },
        { "空白（[甲，金额]）", Twice, Outcome.Failed },
        { "存在（[甲，金额]）", Blank, Outcome.Passed },
        { "存在（[甲，金额]）", NoRow, Outcome.Failed },
        { "存在（[甲，金额]）", NoColumn, Outcome.Failed },
        { "存在（[甲，金额]）", NoTable, Outcome.Failed },
        { "存在（[甲，金额]）", Unreadable, Outcome.Passed },
        { "存在（[甲，金额]）", Twice, Outcome.Passed },
        { "存在（[甲，]）", Blank, Outcome.Passed },
        { "存在（[甲，]）", NoRow, Outcome.Failed },
        { "存在（《支出表》）", Blank, Outcome.Passed },
        { "存在（《支出表》）", NoTable, Outcome.Failed },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_missing_value_is_what_the_table_says(string rule, string tables, Outcome expected) =>
        Bench.Rule(rule).Verdict(tables).Should().Be(expected);

    [Theory]
    [InlineData("[甲，金额] + [乙，金额] = 3万元", Blank, "空白按 0：《支出表》[甲，金额]")]
    [InlineData("[甲，金额] + [乙，金额] = 3万元", NoRow, "没有该行，按 0：《支出表》[甲，金额]")]
    public void Every_zero_supplied_is_among_the_assumptions(string rule, string tables, string assumption) =>
        Bench.Rule(rule).Finding(tables).Assumptions.Should().Equal(assumption);

    [Theory]
    [InlineData("[甲，金额] = 3万元", NoColumn, "《支出表》没有“金额”列", Responsibility.Input)]
    [InlineData("[甲，金额] = 3万元", NoTable, "缺少《支出表》", Responsibility.Input)]
    [InlineData("[甲，金额] = 3万元", Unreadable, "《支出表》[甲，金额]不可读：“见附件”", Responsibility.Document)]
    [InlineData("[甲，金额] = 3万元", Twice, "《支出表》中“甲”出现了不止一次", Responsibility.Document)]
    [InlineData("[乙，金额] ÷ [甲，金额] = 1", Blank, "《支出表》[甲，金额]为空，不能参加乘除", Responsibility.Document)]
    public void What_cannot_be_judged_says_why_and_who_can_act(string rule, string tables, string reason, Responsibility responsibility)
    {
        var finding = Bench.Rule(rule).Finding(tables);
        finding.Reason!.Value.Chinese.Should().Be(reason);
        finding.Responsibility.Should().Be(responsibility);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("不涉及")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("不需填列")]
    [InlineData("无此项")]
    public void A_word_for_nothing_is_blank_and_keeps_its_wording(string wording)
    {
        var finding = Bench.Rule("[甲，金额] + [乙，金额] = 3万元").Finding(Blank.Replace("| 甲 |  |", $"| 甲 | {wording} |", StringComparison.Ordinal));
        finding.Outcome.Should().Be(Outcome.Passed);
        finding.Assumptions.Should().Equal($"空白按 0：《支出表》[甲，金额]（{wording}）");
    }

    [Theory]
    [InlineData("空白：存疑", "[甲，金额] + [乙，金额] = 3万元", Blank, Outcome.Undetermined)]
    [InlineData("空白：存疑", "[甲，金额] + [乙，金额] = 3万元", NoRow, Outcome.Passed)]
    [InlineData("缺行：存疑", "[甲，金额] + [乙，金额] = 3万元", NoRow, Outcome.Undetermined)]
    [InlineData("缺行：存疑", "[甲，金额] + [乙，金额] = 3万元", Blank, Outcome.Passed)]
    [InlineData("空白：存疑", "求和（金额） = 3万元", Blank, Outcome.Undetermined)]
    public void The_two_switches_make_a_supplied_zero_doubtful(string label, string rule, string tables, Outcome expected) =>
        Bench.Rule(rule + "\n" + label).Verdict(tables).Should().Be(expected);

    [Fact]
    public void Two_sides_without_a_figure_give_nothing_to_check()
    {
        const string tables = "《另表》\n| 项目 | 金额 |\n| 甲 |  |\n| 乙 |  |";
        var finding = Bench.Rule("[甲] = [乙] + [丙]", "另表").Finding(tables);
        finding.Outcome.Should().Be(Outcome.NotApplicable);
        finding.Reason!.Value.Chinese.Should().Be("两边都没有数");
        Bench.Rule("[甲] = 0", "另表").Verdict(tables).Should().Be(Outcome.Passed);
    }

    [Theory]
    [InlineData("[甲，说明] = “好”")]
    [InlineData("[甲，说明] ≠ “好”")]
    [InlineData("[甲，说明] 含 “好”")]
    [InlineData("[甲，说明] 属于 （“好”，“坏”）")]
    public void Words_that_are_not_there_cannot_be_judged(string rule)
    {
        Bench.Rule(rule).Verdict("《支出表》\n| 项目 | 说明 |\n| 甲 |  |").Should().Be(Outcome.Undetermined);
        Bench.Rule(rule).Verdict("《支出表》\n| 项目 | 说明 |\n| 乙 | 好 |").Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("约5.00")]
    [InlineData("近5.00")]
    [InlineData("超过5.00")]
    [InlineData("不足5.00")]
    public void An_approximate_figure_is_at_most_a_reminder(string printed)
    {
        var finding = Bench.Rule("[甲] = 9万元", "另表").Finding($"《另表》\n| 项目 | 金额 |\n| 甲 | {printed} |");
        finding.Outcome.Should().Be(Outcome.Failed);
        finding.Severity.Should().Be(RuleSeverity.Info);
    }

    [Theory]
    [InlineData("[20199，合计] = 0", Outcome.Passed, null)]
    [InlineData("[2010399，合计] = 0", Outcome.Undetermined, "《科目表》没有公开到 2010399 这一级")]
    public void A_code_is_absent_only_at_a_published_level(string rule, Outcome expected, string? reason)
    {
        var finding = Bench.Rule(rule, "科目表").Finding("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 5.00 |\n| 20103 | 办公 | 5.00 |");
        finding.Outcome.Should().Be(expected);
        (finding.Reason?.Chinese).Should().Be(reason);
    }

    [Theory]
    [InlineData("[事业收入] = 0", Outcome.Undetermined)]
    [InlineData("[附加收入] = 0", Outcome.Passed)]
    public void A_missing_row_of_a_written_out_form_counts_only_where_it_may_be_left_out(string rule, Outcome expected) =>
        Bench.Rule(rule, "收支表").Verdict("《收支表》\n| 项目 | 预算数 |\n| 财政收入 | 5.00 |\n| 收入合计 | 5.00 |").Should().Be(expected);

    [Fact]
    public void Prose_without_its_figure_is_never_zero()
    {
        const string tables = "《公开说明》\n| 事项 | 金额 |\n| 总收入 |  |\n《另表》\n| 项目 | 金额 |\n| 甲 | 0.00 |";
        var open = Bench.Rule("《公开说明》[总收入，金额] = [甲]", "另表").Finding(tables);
        open.Outcome.Should().Be(Outcome.Undetermined);
        open.Reason!.Value.Chinese.Should().StartWith("文中缺数");
        open.Responsibility.Should().Be(Responsibility.Document);
        Bench.Rule("必填（《公开说明》[总收入，金额]） = [甲]", "另表").Finding(tables).Outcome.Should().Be(Outcome.Failed);
    }

    [Theory]
    [InlineData("[甲] = 5万元")]
    [InlineData("[甲] + [甲] = 5万元")]
    public void A_figure_too_large_cannot_be_judged(string rule)
    {
        Bench.Rule(rule, "另表").Verdict("《另表》\n| 项目 | 金额 |\n| 甲 | 1000000000000000 |").Should().Be(Outcome.Undetermined);
        var sum = Bench.Rule("[甲] + [乙] = 5万元", "另表").Finding("《另表》\n| 项目 | 金额 |\n| 甲 | 9000000000000 |\n| 乙 | 9000000000000 |");
        sum.Outcome.Should().Be(Outcome.Undetermined);
        sum.Reason!.Value.Chinese.Should().Be("数值过大");
    }

    [Theory]
    [InlineData("0.00")]
    [InlineData("0")]
    public void A_divisor_of_zero_cannot_be_judged(string printed)
    {
        var finding = Bench.Rule("[甲] ÷ [乙] = 100%", "另表").Finding($"《另表》\n| 项目 | 金额 |\n| 甲 | 5.00 |\n| 乙 | {printed} |");
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Be("除数为 0");
    }
}
