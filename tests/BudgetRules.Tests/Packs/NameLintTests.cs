using BudgetRules.Text;

namespace BudgetRules.Tests.Packs;

/// <summary>Names that hide each other, are never used, or mean two things.</summary>
public sealed class NameLintTests
{
    [Fact]
    public void A_definition_of_the_name_of_an_imported_one_says_so_and_holds_here() =>
        Printed("设 三公合计 为 三公表[公务接待费]\n三公合计 ≥ 0\n").Should().Equal(
            "名.rules(1,3): 警告 名207: “三公合计”与引入的规则包“通用口径”里的名称重名，本文件用这里的定义\n"
            + "    设 三公合计 为 三公表[公务接待费]\n"
            + "       ^^^^^^^^");

    [Fact]
    public void A_name_that_is_defined_twice_keeps_its_first_meaning_and_says_so() =>
        Printed("设 甲 为 接待\n设 甲 为 车辆\n甲 ≥ 0\n").Should().Equal(
            "名.rules(2,3): 错误 名207: “甲”在第 1 行已经定义过，这里的不起作用，请换一个名称\n"
            + "    设 甲 为 车辆\n"
            + "       ^^");

    [Fact]
    public void A_definition_that_nothing_uses_says_so() =>
        Printed("设 甲 为 接待\n设 乙 为 甲\n接待 ≥ 0\n").Should().Equal(
            "名.rules(2,3): 警告 名206: “乙”定义了但没有用到\n"
            + "    设 乙 为 甲\n"
            + "       ^^");

    [Fact]
    public void A_definition_that_only_a_message_uses_is_used() =>
        Printed("设 甲 为 接待\n接待 ≥ 0\n提示：{甲}\n").Should().BeEmpty();

    [Fact]
    public void One_alias_of_two_names_means_nothing() =>
        Printed("甲费 又名 丙费\n乙费 又名 丙费\n接待 ≥ 0\n").Should().Equal(
            "名.rules(2,7): 错误 名210: “丙费”已经是“甲费”的又名，不能又是“乙费”的\n"
            + "    乙费 又名 丙费\n"
            + "              ^^^^");

    [Fact]
    public void Aliases_do_not_chain() =>
        Printed("甲费 又名 乙费\n乙费 又名 丙费\n接待 ≥ 0\n").Should().Equal(
            "名.rules(2,1): 错误 名210: “乙费”本身是“甲费”的又名，又名不能成串，请直接写在“甲费”后面\n"
            + "    乙费 又名 丙费\n"
            + "    ^^^^");

    [Fact]
    public void A_name_that_a_form_declares_is_no_alias() =>
        Printed("房补支出 又名 住房保障支出\n接待 ≥ 0\n").Should().Equal(
            "名.rules(1,9): 错误 名210: “住房保障支出”本身是表样里的名称，不能作“房补支出”的又名\n"
            + "    房补支出 又名 住房保障支出\n"
            + "                  ^^^^^^^^^^^^");

    [Fact]
    public void The_shipped_packs_have_nothing_to_be_said_of() => RulePack.Standard().Diagnostics.Should().BeEmpty();

    private static IEnumerable<string> Printed(string text) =>
        RulePack.Compile(new SourceText("名.rules", text)).Diagnostics.Select(item => DiagnosticFormatter.Format(item, MessageLanguage.Chinese));
}
