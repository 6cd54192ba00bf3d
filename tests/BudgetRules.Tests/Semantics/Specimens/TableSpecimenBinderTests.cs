using BudgetRules.Disclosures;

namespace BudgetRules.Tests.Semantics.Specimens;

public class TableSpecimenBinderTests
{
    [Theory]
    [InlineData(
        "表样：《甲》\n行：功能分类\n| 科目编码 | 科目名称 | 合计 | 基本支出 |  |  | 项目支出 |\n|  |  |  | 小计 | 人员经费 | 公用经费 |  |",
        "《甲》 Functional 编码 | 合计:Amount；基本支出.小计:Amount；基本支出.人员经费:Amount；基本支出.公用经费:Amount；项目支出:Amount")]
    [InlineData(
        "表样：《甲》\n行：部门经济分类\n| 部门预算支出经济分类科目 |  | 本年支出 |  |\n| 科目编码 | 科目名称 | 合计 | 人员经费 |\n| {编码} | {名称} | {金额} | {金额} |",
        "《甲》 DepartmentEconomic 编码 | 本年支出.合计:Amount；本年支出.人员经费:Amount")]
    [InlineData(
        "表样：《甲》\n行：单行\n| “三公”经费合计 | 公务用车 |  | 公务接待费 |\n|  | 小计 | 购置 |  |",
        "《甲》 Single | “三公”经费合计:Amount；公务用车.小计:Amount；公务用车.购置:Amount；公务接待费:Amount")]
    [InlineData(
        "表样：《甲》\n行：自由\n| 目标名称 | 二级指标 | 指标值 |  |  | 确定依据 |\n|  |  | 前年 | 上年 | 预计当年实现 |  |\n| {名称} | {文本} | {指标值} | {指标值} | {指标值} | {文本} |",
        "《甲》 Open | 二级指标:Text；指标值.前年:Indicator；指标值.上年:Indicator；指标值.预计当年实现:Indicator；确定依据:Text")]
    [InlineData(
        "表样：《甲》\n行：自由\n| 品名 | 数量 | 单价 |\n| {名称} | {数量} | {金额：采购单价} |",
        "《甲》 Open | 数量:Quantity；采购单价:Amount")]
    [InlineData(
        "表样：《甲》\n行：自由\n| 部门职能概述 | {文本：职能} |",
        "《甲》 Open | 职能:Text")]
    [InlineData("表样：《甲》\n必有：是", "《甲》 TitleOnly | ")]
    [InlineData("表样：《甲》\n行：自由\nx\ty\n{金额}\t{比率}", "《甲》 Open | x:Amount；y:Percent")]
    public void Headings_give_the_columns(string text, string printed) =>
        TemplatePrinter.Print(TemplatePrinter.Bind(text).Tables.Single()).Should().Be(printed);

    [Fact]
    public void A_row_with_slots_above_the_headings_is_a_group_column_of_every_row()
    {
        var table = TemplatePrinter.Bind(
            "表样：《甲》\n行：自由\n| 长期目标{数量：目标序号}： | {文本：目标} |  |\n| {名称：对应项目} | 一级指标 | 指标值 |\n| {名称：目标名称} | {文本} | {指标值} |").Tables.Single();
        TemplatePrinter.Print(table).Should().Be("《甲》 Open | 一级指标:Text；指标值:Indicator；目标序号:Quantity；目标:Text；对应项目:Text");
        table.NameColumn.Should().Be("目标名称");
        table.Grid[0][0].Parts.Should().Equal(
            new SpecimenPart.Literal("长期目标"), new SpecimenPart.Slot(SlotKind.Quantity, "目标序号", true), new SpecimenPart.Literal("："));
    }

    [Fact]
    public void Two_equal_halves_are_read_one_after_the_other()
    {
        var table = TemplatePrinter.Bind("""
            表样：《甲》
            行：固定
            可缺：上年结转.基金
            | 收入 |  | 支出 |  |
            | 项目 | 预算数 | 项目 | 预算数 |
            | 一、本年收入 | {金额} | 一、本年支出 | {金额} |
            | （一） 一般公共预算 | {金额} | （一） 国防支出 | {金额} |
            | 二、上年结转 | {金额} |  |  |
            | （一）基金 | {金额} |  |  |
            | 收 入 总 计 | {金额} | 支 出 总 计 | {金额} |
            """.ReplaceLineEndings("\n")).Tables.Single();
        TemplatePrinter.Print(table).Should().Be(
            "《甲》 Fixed | 预算数:Amount | 0 本年收入；0 本年收入.一般公共预算；0 上年结转；0? 上年结转.基金；0 收入总计；1 本年支出；1 本年支出.国防支出；1 支出总计");
        table.NameColumn.Should().Be("项目");
        table.FixedRows[1].Printed.Should().Be("（一） 一般公共预算");
    }

    [Fact]
    public void A_group_label_carries_down_and_the_tables_own_title_is_no_group()
    {
        var table = TemplatePrinter.Bind("""
            表样：《总体资金》
            行：固定
            | 总体资金 | 情况 |  | 当年金额 | 近两年 |  |
            |  |  |  |  | {年份：前年} | {年份：上年} |
            | 总体资金 | 收入 | 拨款 | {金额} | {金额} | {金额} |
            |  |  | 合计 | {金额} | {金额} | {金额} |
            |  | 支出 | 项目 | {金额} | {金额} | {金额} |
            |  |  | 合计 | {金额} | {金额} | {金额} |
            """.ReplaceLineEndings("\n")).Tables.Single();
        TemplatePrinter.Print(table).Should().Be(
            "《总体资金》 Fixed | 当年金额:Amount；近两年.前年:Amount；近两年.上年:Amount | 0 收入.拨款；0 收入.合计；0 支出.项目；0 支出.合计");
    }

    [Fact]
    public void What_says_其中_is_part_of_the_row_above() =>
        TemplatePrinter.Print(TemplatePrinter.Bind(
            "表样：《甲》\n行：固定\n| 来源 | 金额 |\n| 合计 | {金额} |\n| 其中：拨款 | {金额} |\n| 1.财政 | {金额} |\n| 其中：当年 | {金额} |\n| 2、单位 | {金额} |\n| 其中：当年 | {金额} |").Tables.Single())
            .Should().Be("《甲》 Fixed | 金额:Amount | 0 合计；0< 合计.拨款；0 财政；0< 财政.当年；0 单位；0< 单位.当年");

    [Fact]
    public void A_form_has_a_column_for_each_label_and_may_write_one_twice()
    {
        var table = TemplatePrinter.Bind(
            "表样：《申报表》\n行：表单\n每：项目（按 项目名称）\n单位：元\n| 项目名称 | {文本} | 项目编码： | {文本} |\n| 项目名称 | {文本} | 项目编号 | {文本：项目编码} |\n| 总预算 | {金额} |  |  |").Tables.Single();
        TemplatePrinter.Print(table).Should().Be("《申报表》 Form | 项目名称:Text；项目编码:Text；总预算:Amount");
        table.Should().BeEquivalentTo(new { Family = "项目", FamilyKeyLabel = "项目名称", Unit = MoneyUnit.Yuan });
    }

    [Fact]
    public void Known_values_are_declared_once_and_shared_by_every_column_of_that_name()
    {
        var template = TemplatePrinter.Bind(
            "表样：《甲》\n行：自由\n取值：一级指标：产出指标（数量指标，质量指标），满意度指标\n| 一级指标 | 值 |\n| {文本} | {指标值} |",
            "表样：《乙》\n行：自由\n| 一级指标 | 别的 |\n| {文本} | {文本} |");
        foreach (var table in template.Tables)
        {
            var set = table.ValueSets.Should().ContainSingle().Which;
            set.Values.Should().Equal("产出指标", "满意度指标");
            set.Children["产出指标"].Should().Equal("数量指标", "质量指标");
        }
    }

    [Fact]
    public void Titles_are_found_under_their_aliases_wherever_these_are_written()
    {
        var template = TemplatePrinter.Bind(
            "规则包：甲\n单位：元\n\n表样：《一般公共预算“三公”经费表》\n又名：《三公表》、《“三公”表（一）》\n必有：是\n\n《三公表甲》又名《三公表乙》\n\n《一般公共预算“三公”经费表》又名《表七》\n\n卫生健康支出 又名 医疗卫生支出，“卫生、健康”");
        var table = template.Tables.Single();
        table.Title.Should().Be("一般公共预算“三公”经费表");
        table.Aliases.Should().Equal("三公表", "“三公”表（一）", "表七");
        template.FindTable("表七").Should().BeSameAs(table);
        template.Unit.Should().Be(MoneyUnit.Yuan);
        template.ResolveKey("二、卫生、健康").Should().Be("卫生健康支出");
    }

    [Fact]
    public void A_later_form_of_a_title_ends_the_earlier_one() =>
        TemplatePrinter.Bind("年度：2019 起\n\n表样：《甲》\n行：自由\n| a |", "年度：2023 起\n\n表样：《甲》\n行：自由\n| b |").Tables
            .Select(TemplatePrinter.Print).Should().Equal("《甲》 Open 2019 至 2022 | a:Amount", "《甲》 Open 2023 起 | b:Amount");

    [Fact]
    public void A_package_hides_an_imported_form_of_the_same_title() =>
        TemplatePrinter.Bind("规则包：县\n\n表样：《甲》\n行：自由\n| a |", "规则包：通用口径\n\n表样：《甲》\n行：自由\n| b |").Tables
            .Select(TemplatePrinter.Print).Should().Equal("《甲》 Open | a:Amount");
}
