using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>Free axes: which rows, columns and copies line up.</summary>
public sealed class AlignmentTests
{
    [Fact]
    public void Rows_line_up_by_name_and_those_of_one_table_alone_are_counted()
    {
        var report = Bench.Rule("[，金额] = 《另表》[，金额]").Check("""
            《支出表》
            | 项目 | 金额 |
            | 一、甲 | 1.00 |
            | 乙 | 2.00 |
            | 丙 | 3.00 |
            《另表》
            | 项目 | 金额 |
            | 乙 | 2.00 |
            | （一）甲 | 1.50 |
            | 丁 | 4.00 |
            """);
        var rule = report.Rules.Single();
        (rule.Passed, rule.Failed, rule.Unmatched).Should().Be((1, 1, 1));
        report.Findings.Single(static finding => finding.Outcome == Outcome.Failed).Where.Row.Should().Be("一、甲");
    }

    [Fact]
    public void Rows_line_up_by_code_where_both_have_one_and_by_name_elsewhere()
    {
        var byCode = Bench.Rule("[，合计] = 《经济表》[，合计]", "科目表").Check("""
            《科目表》
            | 科目编码 | 科目名称 | 合计 |
            | 301 | 工资 | 1.00 |
            | 302 | 办公费 | 2.00 |
            《经济表》
            | 科目编码 | 科目名称 | 合计 |
            | 301 | 工资福利支出 | 1.00 |
            | 303 | 办公费 | 2.00 |
            """).Rules.Single();
        (byCode.Passed, byCode.Failed, byCode.Unmatched).Should().Be((1, 0, 1));
        var byName = Bench.Rule("[，合计] = 《另表》[，金额]", "科目表").Check("""
            《科目表》
            | 科目编码 | 科目名称 | 合计 |
            | 301 | 工资 | 1.00 |
            | 302 | 办公费 | 2.00 |
            《另表》
            | 项目 | 金额 |
            | 办公费 | 2.00 |
            """).Rules.Single();
        (byName.Passed, byName.Failed, byName.Unmatched).Should().Be((1, 0, 1));
    }

    [Theory]
    [InlineData("| 甲 | 1.00 |\n| 甲 | 1.00 |", "| 甲 | 1.00 |")]
    [InlineData("| 甲 | 1.00 |", "| 甲 | 1.00 |\n| 甲 | 1.00 |")]
    public void A_key_that_occurs_twice_on_either_side_cannot_be_judged(string left, string right)
    {
        var finding = Bench.Rule("[，金额] = 《另表》[，金额]").Finding($"《支出表》\n| 项目 | 金额 |\n{left}\n《另表》\n| 项目 | 金额 |\n{right}");
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Contain("甲 出现了不止一次");
        finding.Responsibility.Should().Be(Responsibility.Document);
        finding.Cells.Count(static cell => cell.Where.Row == "甲").Should().BeGreaterThan(1);
    }

    [Fact]
    public void Rows_without_code_and_name_line_up_with_nothing()
    {
        var rule = Bench.Rule("[，金额] = 《另表》[，金额]").Check("《支出表》\n| 项目 | 金额 |\n|  | 1.00 |\n《另表》\n| 项目 | 金额 |\n|  | 2.00 |").Rules.Single();
        rule.Outcome.Should().Be(Outcome.NotApplicable);
        rule.Reason!.Value.Chinese.Should().Be("没有可核对的行");
    }

    [Fact]
    public void A_reference_that_shares_no_axis_is_the_same_for_every_row()
    {
        var findings = Bench.Rule("金额 ≤ [合计，金额]").Check("《支出表》\n| 项目 | 金额 |\n| 甲 | 1.00 |\n| 合计 | 2.00 |\n| 乙 | 3.00 |").Findings;
        findings.Select(static finding => finding.Outcome).Should().Equal(Outcome.Passed, Outcome.Passed, Outcome.Failed);
        findings[2].Where.Row.Should().Be("乙");
    }

    [Fact]
    public void A_free_column_runs_over_every_figure_column_of_one_table()
    {
        var findings = Bench.Rule("[201，] = [20103，]", "科目表").Check("""
            《科目表》
            | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出 |
            | 201      | 一般     | 3.00 | 1.00     | 1.00     | 1.00     |
            | 20103    | 办公     | 3.00 | 1.00     | 2.00     |          |
            """).Findings;
        findings.Select(static finding => (finding.Where.Column, finding.Outcome)).Should().Equal(
            ("合计", Outcome.Passed), ("基本支出.人员经费", Outcome.Passed), ("基本支出.公用经费", Outcome.Failed), ("项目支出", Outcome.Failed));
    }

    [Fact]
    public void Free_columns_of_two_tables_line_up_by_their_full_path()
    {
        var findings = Bench.Rule("[201，] = 《经济表》[301，]", "科目表").Check("""
            《科目表》
            | 科目编码 | 科目名称 | 合计 | 人员经费 |
            | 201      | 一般     | 3.00 | 1.00     |
            《经济表》
            | 科目编码 | 科目名称 | 合计 | 人员经费 |
            | 301      | 工资     | 3.00 | 2.00     |
            """).Findings;
        findings.Should().ContainSingle().Which.Where.Column.Should().Be("合计");
    }

    [Fact]
    public void Parents_equal_their_children_column_by_column()
    {
        var report = Bench.Rule("本行 = 求和（下级行）", "科目表").Check("""
            《科目表》
            | 科目编码 | 科目名称 | 合计 | 人员经费 |
            |          | 合计     | 9.00 | 4.00     |
            | 201      | 一般     | 5.00 | 4.00     |
            | 2010301  | 行政     | 3.00 | 2.00     |
            | 2010302  | 事务     | 2.00 | 1.00     |
            | 221      | 住房     | 4.00 |          |
            """);
        report.Findings.Where(static finding => finding.Outcome != Outcome.NotApplicable).Select(static finding => $"{finding.Where.Row} {finding.Where.Column} {finding.Outcome}")
            .Should().BeEquivalentTo("合计 合计 Passed", "一般 合计 Passed", "合计 基本支出.人员经费 Passed", "一般 基本支出.人员经费 Failed", "合计 基本支出.公用经费 Undetermined", "一般 基本支出.公用经费 Undetermined", "合计 项目支出 Undetermined", "一般 项目支出 Undetermined");
    }

    [Fact]
    public void A_parent_printed_twice_cannot_be_judged_and_a_child_printed_twice_is_added_twice()
    {
        Bench.Rule("[，合计] = 求和（[下级行，合计]）", "科目表").Check("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 5.00 |\n| 201 | 一般 | 5.00 |\n| 20103 | 办公 | 5.00 |")
            .Rules.Single().Outcome.Should().Be(Outcome.Undetermined);
        Bench.Rule("[，合计] = 求和（[下级行，合计]）", "科目表").Check("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 5.00 |\n| 20103 | 办公 | 2.00 |\n| 20103 | 办公 | 3.00 |")
            .Rules.Single().Outcome.Should().Be(Outcome.Passed);
    }

    [Fact]
    public void A_row_with_figures_but_neither_code_nor_name_spoils_the_root_alone()
    {
        var findings = Bench.Rule("[，合计] = 求和（[下级行，合计]）", "科目表").Check("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n|  | 合计 | 9.00 |\n|  |  | 4.00 |\n| 201 | 一般 | 5.00 |\n| 20103 | 办公 | 5.00 |").Findings;
        findings.Select(static finding => (finding.Where.Row, finding.Outcome)).Should().Equal(("合计", Outcome.Undetermined), ("一般", Outcome.Passed));
    }

    [Theory]
    [InlineData("求和（[下级行（201），合计]） = 5万元", Outcome.Passed)]
    [InlineData("求和（[下级行（20103），合计]） = 5万元", Outcome.Passed)]
    [InlineData("求和（[下级行（2010301），合计]） = 3万元", Outcome.NotApplicable)]
    [InlineData("求和（[末级行（201），合计]） = 5万元", Outcome.Passed)]
    [InlineData("求和（[末级行，合计]） = 9万元", Outcome.Passed)]
    [InlineData("求和（[顶级行，合计]） = 9万元", Outcome.Passed)]
    [InlineData("求和（[201*，合计]） = 15万元", Outcome.Passed)]
    [InlineData("求和（[全部行（201），合计]） = 10万元", Outcome.Passed)]
    [InlineData("计数（末级行） = 3", Outcome.Passed)]
    [InlineData("计数（全部行） = 6", Outcome.Passed)]
    [InlineData("最大值（[末级行，合计]） = 4万元", Outcome.Passed)]
    [InlineData("最小值（[末级行，合计]） = 2万元", Outcome.Passed)]
    public void Row_sets_follow_the_codes(string rule, Outcome expected) => Bench.Rule(rule, "科目表").Verdict("""
        《科目表》
        | 科目编码 | 科目名称 | 合计 |
        |          | 合计     | 9.00 |
        | 201      | 一般     | 5.00 |
        | 20103    | 办公     | 5.00 |
        | 2010301  | 行政     | 3.00 |
        | 2010302  | 事务     | 2.00 |
        | 221      | 住房     | 4.00 |
        """).Should().Be(expected);

    [Fact]
    public void A_range_over_a_written_out_form_leaves_out_parts_and_takes_rows_the_form_lacks()
    {
        const string tables = "《收支表》\n| 项目 | 预算数 |\n| 一、财政收入 | 5.00 |\n| 其中：专项 | 2.00 |\n| 二、事业收入 | 3.00 |\n| 三、捐赠收入 | 1.00 |\n| 四、附加收入 | 1.00 |\n| 收入合计 | 10.00 |";
        Bench.Rule("[收入合计] = 求和（[财政收入 至 附加收入]）", "收支表").Verdict(tables).Should().Be(Outcome.Passed);
        Bench.Rule("[收入合计] = 求和（[财政收入 至 事业收入]）", "收支表").Verdict(tables).Should().Be(Outcome.Failed);
    }

    [Fact]
    public void Last_years_document_that_is_not_there_says_so()
    {
        var finding = Bench.Rule("[甲，金额] ≤ 上年（[甲，金额]）").Finding("《支出表》\n| 项目 | 金额 |\n| 甲 | 1.00 |");
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Be("没有上年文件");
        finding.Responsibility.Should().Be(Responsibility.Input);
    }

    [Fact]
    public void A_table_printed_twice_cannot_be_judged()
    {
        var finding = Bench.Rule("[甲，金额] = 2万元").Finding("《支出表》\n| 项目 | 金额 |\n| 甲 | 1.00 |\n《支出表》\n| 项目 | 金额 |\n| 甲 | 2.00 |");
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().Be("《支出表》出现了不止一次");
    }
}
