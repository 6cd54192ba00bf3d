using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>What was not read is not absent.</summary>
public sealed class ReadingCompletenessTests
{
    private const string Tables = "《支出表》\n| 项目 | 金额 | 说明 |\n| 甲 | 5.00 | 好 |\n| 乙 | 3.00 | 好 |";

    public static TheoryData<string> OverRows => new()
    {
        "[丁，金额] = 7万元",
        "[丁，金额] + [甲，金额] = 7万元",
        "[丁，金额] ≤ 7万元",
        "求和（金额） = 7万元",
        "最大值（金额） = 7万元",
        "计数（全部行） = 7",
        "计数（金额） = 7",
        "存在（[丁，]）",
        "存在（[丁，金额]）",
        "空白（[丁，金额]）",
        "必填（[丁，金额]） = 7万元",
        "[丁，说明] = “差”",
    };

    [Theory]
    [MemberData(nameof(OverRows))]
    public void While_rows_are_unread_nothing_is_absent(string rule)
    {
        var bench = Bench.Rule(rule);
        bench.Verdict(Tables).Should().NotBe(Outcome.NotApplicable);
        var finding = bench.Finding(Tables, static document => LoseRow(document, null));
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Reason!.Value.Chinese.Should().StartWith("未读全").And.Contain("第 6 页有 2 行未能对应");
        finding.Responsibility.Should().Be(Responsibility.Reading);
    }

    [Theory]
    [InlineData("[丁，金额] = 0", Outcome.Undetermined)]
    [InlineData("[丙，金额] = 0", Outcome.Passed)]
    [InlineData("[甲，金额] = 5万元", Outcome.Passed)]
    [InlineData("[甲，金额] = 6万元", Outcome.Failed)]
    [InlineData("求和（金额） = 8万元", Outcome.Undetermined)]
    public void A_loss_that_names_its_row_leaves_the_others_certain(string rule, Outcome expected) =>
        Bench.Rule(rule).Verdict(Tables, static document => LoseRow(document, "丁")).Should().Be(expected);

    [Theory]
    [InlineData(null, Outcome.Undetermined)]
    [InlineData("甲", Outcome.Undetermined)]
    [InlineData("其中：甲", Outcome.Undetermined)]
    [InlineData("丁", Outcome.Failed)]
    public void A_row_that_may_have_a_lost_twin_accuses_nobody(string? lost, Outcome expected)
    {
        Bench.Rule("[甲，金额] = 6万元").Verdict(Tables, document => LoseRow(document, lost)).Should().Be(expected);
        Bench.Rule("[甲，说明] = “差”").Verdict(Tables, document => LoseRow(document, lost)).Should().Be(expected);
        Bench.Rule("[甲，金额] = 5万元").Verdict(Tables, document => LoseRow(document, lost)).Should().Be(Outcome.Passed);
        var aligned = Bench.Rule("[，金额] = 《另表》[，金额]").Check(Tables + "\n《另表》\n| 项目 | 金额 |\n| 甲 | 6.00 |", document => LoseRow(document, lost));
        aligned.Rules.Single().Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("必填（[乙，金额]） = 《另表》[甲]", Outcome.Failed)]
    [InlineData("[甲，金额] = 6万元 且 《另表》[甲] = 9万元", Outcome.Failed)]
    [InlineData("[甲，金额] = 5万元 且 《另表》[甲] = 9万元", Outcome.Undetermined)]
    [InlineData("若 《另表》[甲] = 6万元，则 [甲，金额] = 6万元", Outcome.Undetermined)]
    public void A_part_that_fails_by_itself_fails_the_rule(string rule, Outcome expected) => Bench.Rule(rule).Verdict(
        "《另表》\n| 项目 | 金额 |\n| 甲 | 6.00 |\n《支出表》\n| 项目 | 金额 |\n| 甲 | 5.00 |\n| 乙 |  |", static document => LoseRow(document, null)).Should().Be(expected);

    [Fact]
    public void A_row_by_itself_is_judged_whatever_else_was_lost() =>
        Bench.Rule("金额 = 原数").Check("《支出表》\n| 项目 | 金额 | 原数 |\n| 甲 | 5.00 | 6.00 |", static document => LoseRow(document, null))
            .Rules.Single().Outcome.Should().Be(Outcome.Failed);

    [Theory]
    [InlineData("[甲，原数] = 7万元")]
    [InlineData("存在（[甲，原数]）")]
    [InlineData("空白（[甲，原数]）")]
    [InlineData("求和（原数） = 7万元")]
    [InlineData("原数 = 7万元")]
    public void While_columns_are_unread_none_is_absent(string rule)
    {
        var report = Bench.Rule(rule).Check(Tables, static document => document with { Tables = [document.Tables[0] with { LostColumns = [new Loss("第 6 页有 1 列未能对应")] }] });
        report.Findings.Should().OnlyContain(static finding => finding.Outcome == Outcome.Undetermined && finding.Responsibility == Responsibility.Reading);
        report.Rules.Single().Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("存在（《另表》）")]
    [InlineData("存在（《另表》[甲，]）")]
    [InlineData("《另表》[甲，金额] = 7万元")]
    [InlineData("求和（《另表》[，金额]） = 7万元")]
    [InlineData("[，金额] = 《另表》[，金额]")]
    public void While_grids_are_unread_no_table_is_absent(string rule)
    {
        var finding = Bench.Rule(rule).Finding(Tables, static document => document with { Losses = [new Loss("第 7 页没有文字")] });
        finding.Outcome.Should().Be(Outcome.Undetermined);
        finding.Responsibility.Should().Be(Responsibility.Reading);
        finding.Reason!.Value.Chinese.Should().Contain("第 7 页没有文字");
    }

    [Theory]
    [InlineData("求和（《申报表》[当年预算]） = 7万元")]
    [InlineData("最大值（《申报表》[当年预算]） = 7万元")]
    [InlineData("求和（《明细表》[，金额]） = 7万元")]
    [InlineData("计数（《明细表》[，金额]） = 7")]
    [InlineData("最大值（《明细表》[，金额]） = 7万元")]
    public void While_copies_may_be_unread_no_aggregate_over_them_is_judged(string rule)
    {
        const string copies = "《申报表》“一”\n| 名称 | 当年预算 |\n| 一 | 5.00 |\n《明细表》“一”\n| 活动 | 金额 |\n| 会 | 5.00 |";
        var bench = Bench.Of(Bench.Forms + "\n" + rule);
        bench.Faults.Should().BeEmpty();
        bench.Verdict(copies).Should().Be(Outcome.Failed);
        bench.Verdict(copies, static document => document with { Losses = [new Loss("第 7 页没有文字")] }).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_parent_is_not_summed_over_children_of_which_some_are_unread()
    {
        const string tree = "《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 9.00 |\n| 20103 | 办公 | 5.00 |";
        Bench.Rule("本行 = 求和（下级行）", "科目表").Verdict(tree).Should().Be(Outcome.Failed);
        Bench.Rule("本行 = 求和（下级行）", "科目表").Verdict(tree, static document => LoseRow(document, "外事")).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_code_is_not_absent_while_a_row_is_unread_whatever_its_name()
    {
        const string tree = "《科目表》\n| 科目编码 | 科目名称 | 合计 |\n| 201 | 一般 | 9.00 |";
        Bench.Rule("[221，合计] = 7万元", "科目表").Verdict(tree).Should().Be(Outcome.Failed);
        Bench.Rule("[221，合计] = 7万元", "科目表").Verdict(tree, static document => LoseRow(document, "住房")).Should().Be(Outcome.Undetermined);
    }

    private static Disclosure LoseRow(Disclosure document, string? row) =>
        document with { Tables = document.Tables.SetItem(0, document.Tables[0] with { LostRows = [new Loss("第 6 页有 2 行未能对应") { Row = row }] }) };
}
