namespace BudgetRules.Tests.Semantics;

/// <summary>Every diagnostic of names, whole: the sentence, the line, the marker and the suggestion.</summary>
public sealed class NameDiagnosticTests
{
    [Theory]
    [InlineData("表：《支岀表》\n甲 = 乙", "试.rules(1,3): 错误 名201: 没有名为《支岀表》的表，是否想写《支出表》？\n    表：《支岀表》\n        ^^^^^^^^^^\n    → 《支出表》")]
    [InlineData("《一般公共预算支岀表》[合计，合计] = 0", "试.rules(1,1): 错误 名201: 没有名为《一般公共预算支岀表》的表，是否想写《一般公共预算支出表》？\n    《一般公共预算支岀表》[合计，合计] = 0\n    ^^^^^^^^^^^^^^^^^^^^^^\n    → 《一般公共预算支出表》")]
    [InlineData("《没有这样的表》[合计，合计] = 0", "试.rules(1,1): 错误 名201: 没有名为《没有这样的表》的表，请核对表名，或用“表样：《没有这样的表》”声明它\n    《没有这样的表》[合计，合计] = 0\n    ^^^^^^^^^^^^^^^^")]
    public void 名201_no_such_table(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n金饿 = 原数", "试.rules(2,1): 错误 名202: 《支出表》没有“金饿”列，是否想写“金额”？有：金额、原数、比例、数量、说明\n    金饿 = 原数\n    ^^^^\n    → 金额")]
    [InlineData("《科目表》[201，人员经废] = 0", "试.rules(1,11): 错误 名202: 《科目表》没有“人员经废”列，是否想写“人员经费”？有：合计、基本支出.人员经费、基本支出.公用经费、项目支出\n    《科目表》[201，人员经废] = 0\n                    ^^^^^^^^\n    → 人员经费")]
    [InlineData("《公开说明》[总收入，数量] = 1", "试.rules(1,12): 错误 名202: “总收入”的样句里没有“数量”这一空；有：金额、增减额、增减率\n    《公开说明》[总收入，数量] = 1\n                         ^^^^")]
    public void 名202_no_such_column_or_slot(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《总表》\n[合计] = 0", "试.rules(2,2): 错误 名204: [合计] 既是列又是行，请写 [合计，] 或 [，合计]\n    [合计] = 0\n     ^^^^")]
    public void 名204_a_name_in_brackets_is_a_column_and_a_row(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("设 甲 为 乙 + 1万元\n设 乙 为 丙\n设 丙 为 甲\n甲 = 0", "试.rules(4,1): 错误 名205: 定义成环：甲 → 乙 → 丙 → 甲\n    甲 = 0\n    ^^")]
    public void 名205_definitions_run_in_a_circle(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("设 接待费 为 《三公表》[接待]\n《三公表》[合计] ≥ 0", "试.rules(1,3): 警告 名206: “接待费”定义了但没有用到\n    设 接待费 为 《三公表》[接待]\n       ^^^^^^")]
    public void 名206_a_definition_is_not_used(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("设 甲 为 《三公表》[接待]\n设 甲 为 《三公表》[出国]\n甲 = 0", "试.rules(2,3): 错误 名207: “甲”在第 1 行已经定义过，这里的不起作用，请换一个名称\n    设 甲 为 《三公表》[出国]\n       ^^")]
    [InlineData("设 费用 为 《三公表》[出国]\n费用 = 0", "试.rules(1,3): 警告 名207: “费用”与引入的规则包“通用口径”里的名称重名，本文件用这里的定义\n    设 费用 为 《三公表》[出国]\n       ^^^^")]
    public void 名207_a_name_is_taken(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《收支表》\n求和（[财政收入 至 住房支出]） = 0", "试.rules(2,5): 错误 名208: “至”的两端不在表的同一侧，或先后颠倒\n    求和（[财政收入 至 住房支出]） = 0\n           ^^^^^^^^^^^^^^^^^^^^")]
    [InlineData("表：《收支表》\n求和（[收入合计 至 财政收入]） = 0", "试.rules(2,5): 错误 名208: “至”的两端不在表的同一侧，或先后颠倒\n    求和（[收入合计 至 财政收入]） = 0\n           ^^^^^^^^^^^^^^^^^^^^")]
    public void 名208_a_range_has_its_ends_on_two_sides(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("《双表》[合计，预算数] = 0", "试.rules(1,6): 错误 名209: “合计”在《双表》中出现 2 次，请写路径：收入.合计、支出.合计\n    《双表》[合计，预算数] = 0\n             ^^^^")]
    public void 名209_a_row_name_occurs_twice(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("甲 又名 乙\n乙 又名 丙", "试.rules(2,1): 错误 名210: “乙”本身是“甲”的又名，又名不能成串，请直接写在“甲”后面\n    乙 又名 丙\n    ^^")]
    [InlineData("甲 又名 丙\n丁 又名 丙", "试.rules(2,6): 错误 名210: “丙”已经是“甲”的又名，不能又是“丁”的\n    丁 又名 丙\n            ^^")]
    [InlineData("甲 又名 教育支出", "试.rules(1,6): 错误 名210: “教育支出”本身是表样里的名称，不能作“甲”的又名\n    甲 又名 教育支出\n            ^^^^^^^^")]
    [InlineData("甲 又名 甲", "试.rules(1,1): 错误 名210: “甲”本身是“甲”的又名，又名不能成串，请直接写在“甲”后面\n    甲 又名 甲\n    ^^")]
    public void 名210_aliases_do_not_lead_to_one_name(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《收支表》\n[教育支处] = 0", "试.rules(2,2): 错误 名211: 《收支表》没有“教育支处”这一行，是否想写“教育支出”？\n    [教育支处] = 0\n     ^^^^^^^^\n    → 教育支出")]
    [InlineData("《三公表》[接待，合计] = 0", "试.rules(1,7): 错误 名211: 《三公表》只有一行，没有行名：请写《三公表》[列名]\n    《三公表》[接待，合计] = 0\n               ^^^^")]
    [InlineData("《公开说明》[总输入，金额] = 0", "试.rules(1,8): 错误 名211: 《公开说明》没有“总输入”这一行，是否想写“总收入”？\n    《公开说明》[总输入，金额] = 0\n                 ^^^^^^\n    → 总收入")]
    public void 名211_no_such_row(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("三公合记 = 0", "试.rules(1,1): 错误 名212: “三公合记”不是已知名称：请先用“设 三公合记 为 …”定义它，或在上面写“表：《…》”\n    三公合记 = 0\n    ^^^^^^^^")]
    [InlineData("费佣 = 0", "试.rules(1,1): 错误 名212: “费佣”不是已知名称，是否想写“费用”？\n    费佣 = 0\n    ^^^^\n    → 费用")]
    public void 名212_no_such_name(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("[甲，金额] = 0", "试.rules(1,1): 错误 名213: 方括号前没有表名：请写《表名》[…]，或在上面写“表：《…》”\n    [甲，金额] = 0\n    ^^^^^^^^^^")]
    public void 名213_no_table_in_force(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("设 甲 为 《三公表》[接待]\n甲[乙] = 0", "试.rules(2,1): 错误 名214: 方括号前应是表名《…》，或用“设”定义为表的名称\n    甲[乙] = 0\n    ^^")]
    [InlineData("设 甲 为 《三公表》[接待]\n表：甲\n合计 = 0", "试.rules(2,1): 错误 名214: “表：”后应是表名《…》，或用“设”定义为表的名称\n    表：甲\n    ^^^^^^")]
    public void 名214_a_table_is_expected(string text, string shown) => Binding.Faults(text).Should().Be(shown);
}
