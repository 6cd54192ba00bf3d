using BudgetRules.Evaluation;
using BudgetRules.Tests.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Tests.Semantics;

/// <summary>设, 又名, the order in which names are looked up, and 引入.</summary>
public sealed class DefinitionTests
{
    [Theory]
    [InlineData("设 总 为 《另表》[甲]\n总 = 5万元")]
    [InlineData("设 表甲 为 《另表》\n表甲[甲] = 5万元")]
    [InlineData("设 两 为 《另表》[甲] + 《另表》[乙]\n两 = 8万元")]
    [InlineData("设 一 为 《另表》[甲]\n设 二 为 一 − 《另表》[乙]\n二 = 2万元")]
    [InlineData("设 各 为 《另表》[，金额]\n求和（各） = 8万元")]
    [InlineData("设 表甲 为 《另表》\n表：表甲\n[甲] = 5万元")]
    public void A_definition_stands_for_what_it_says(string text) => Verdict(text).Should().Be(Outcome.Passed);

    [Fact]
    public void A_definition_keeps_its_free_axes()
    {
        var rule = Compiled("设 各 为 《另表》[，金额]\n各 ≥ 4万元").Check("《另表》\n| 项目 | 金额 |\n| 甲 | 5.00 |\n| 乙 | 3.00 |").Rules.Single();
        (rule.Passed, rule.Failed).Should().Be((1, 1));
    }

    [Fact]
    public void A_definition_is_shown_by_its_name() =>
        Compiled("设 总额 为 《另表》[甲]\n总额 = 6万元").Finding("《另表》\n| 项目 | 金额 |\n| 甲 | 5.00 |").Message.Should().Be("总额 5.00 ≠ 6万元，相差 1.00 万元（容差 0.005）");

    [Fact]
    public void A_definition_comes_before_a_column_and_a_column_before_a_fact()
    {
        Verdict("设 金额 为 《另表》[乙]\n表：《另表》\n金额 = 3万元").Should().Be(Outcome.Passed);
        Compiled("表：《明细表》\n项目 = “一”").Verdict("《明细表》“一”\n| 活动 | 金额 |\n| 会 | 1.00 |").Should().Be(Outcome.Passed);
    }

    [Theory]
    [InlineData("甲 又名 甲方，甲项\n《另表》[甲] = 5万元", "甲方")]
    [InlineData("甲 又名 甲方，甲项\n《另表》[甲] = 5万元", "（一）甲项")]
    [InlineData("甲 又名 “甲（旧称）”\n《另表》[甲] = 5万元", "甲（旧称）")]
    [InlineData("《另表》[一、甲] = 5万元", "甲")]
    [InlineData("《另表》[“甲 费”] = 5万元", "甲　费")]
    public void An_alias_and_an_ordinal_are_seen_through(string text, string printed) =>
        Compiled(text).Verdict($"《另表》\n| 项目 | 金额 |\n| {printed} | 5.00 |").Should().Be(Outcome.Passed);

    [Fact]
    public void A_table_that_prints_a_name_and_its_alias_cannot_be_judged() =>
        Compiled("甲 又名 甲方\n《另表》[甲] = 5万元").Verdict("《另表》\n| 项目 | 金额 |\n| 甲 | 5.00 |\n| 甲方 | 5.00 |").Should().Be(Outcome.Undetermined);

    [Fact]
    public void A_table_has_its_other_titles()
    {
        var bench = Compiled("《另表》又名《旧表》、《表五》\n《另表》[甲] = 5万元");
        bench.Verdict("《表五》\n| 项目 | 金额 |\n| 甲 | 5.00 |").Should().Be(Outcome.Passed);
        bench.Verdict("《旧表》\n| 项目 | 金额 |\n| 甲 | 6.00 |").Should().Be(Outcome.Failed);
    }

    [Fact]
    public void A_column_may_be_named_by_its_tail_or_by_its_group()
    {
        const string tables = "《科目表》\n| 科目编码 | 科目名称 | 合计 | 人员经费 |\n| 201 | 一般 | 5.00 | 4.00 |";
        Compiled("《科目表》[201，人员经费] = 4万元").Verdict(tables).Should().Be(Outcome.Passed);
        Compiled("《科目表》[201，基本支出.人员经费] = 4万元").Verdict(tables).Should().Be(Outcome.Passed);
    }

    [Fact]
    public void The_standard_names_come_from_the_prelude_unless_the_file_says_no()
    {
        RulePack.Compile(new SourceText("一.rules", "三公合计 ≥ 出国")).Diagnostics.Should().BeEmpty();
        RulePack.Compile(new SourceText("一.rules", "引入：无\n三公合计 ≥ 出国")).Diagnostics.Select(static found => found.Code).Should().Equal("名212", "名212");
    }

    [Fact]
    public void Definitions_of_a_package_are_seen_in_its_other_files_and_by_those_who_import_it()
    {
        var files = new[]
        {
            new SourceText("词.rules", "规则包：词\n引入：无\n\n" + Bench.Forms + "\n设 总额 为 《另表》[甲]\n"),
            new SourceText("规.rules", "规则包：词\n引入：无\n\n总额 = 5万元\n编号：同包\n"),
            new SourceText("用.rules", "规则包：用\n引入：词\n\n总额 = 5万元\n编号：引入\n"),
            new SourceText("不.rules", "规则包：不\n引入：无\n\n总额 = 5万元\n编号：没引入\n"),
        };
        var pack = RulePack.Compile(files);
        pack.Rules.Select(static rule => rule.Id).Should().Equal("同包", "引入");
        pack.Diagnostics.Select(static found => $"{found.Code} {found.Path}").Should().Equal("名212 不.rules");
    }

    private static Bench Compiled(string text)
    {
        var bench = Bench.Of(Bench.Forms + "\n" + text);
        bench.Faults.Should().BeEmpty();
        return bench;
    }

    private static Outcome Verdict(string text) => Compiled(text).Verdict("《另表》\n| 项目 | 金额 |\n| 甲 | 5.00 |\n| 乙 | 3.00 |");
}
