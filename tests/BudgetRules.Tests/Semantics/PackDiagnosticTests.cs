namespace BudgetRules.Tests.Semantics;

/// <summary>Every diagnostic of packages, labels and messages, whole.</summary>
public sealed class PackDiagnosticTests
{
    [Theory]
    [InlineData("表：《支出表》\n金额 = 原数\n级别：严重", "试.rules(3,4): 错误 词110: “级别”只能写 错误、警告、提醒\n    级别：严重\n          ^^^^")]
    [InlineData("表：《支出表》\n金额 = 原数\n误差：大概\n末位差：不计\n空白：零\n缺行：按令\n年度：二〇二三", "试.rules(3,4): 错误 词110: 误差应写成 四舍五入、无，或带单位的数如 0.01万元\n    误差：大概\n          ^^^^\n试.rules(4,5): 错误 词110: “末位差”只能写 提醒、计错\n    末位差：不计\n            ^^^^\n试.rules(5,4): 错误 词110: “空白”只能写 按零、存疑\n    空白：零\n          ^^\n    → 按零\n试.rules(6,4): 错误 词110: “缺行”只能写 按零、存疑\n    缺行：按令\n          ^^^^\n    → 按零\n试.rules(7,4): 错误 词110: 年度应写成 2023、2019 起、至 2018 或 2019 至 2023\n    年度：二〇二三\n          ^^^^^^^^")]
    public void 词110_a_label_has_no_such_value(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("引入：通用口经\n《三公表》[合计] = 0", "试.rules(1,4): 错误 包501: 找不到要引入的规则包“通用口经”，是否想写“通用口径”？\n    引入：通用口经\n          ^^^^^^^^\n    → 通用口径")]
    public void 包501_an_imported_package_is_not_there(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n金额 = 原数\n编号：甲\n金额 ≥ 原数\n编号：甲", "试.rules(5,4): 错误 包502: 编号 甲 重复：试.rules 第 2 行 已用过，本条不参加检查，请换一个编号\n    编号：甲\n          ^^")]
    public void 包502_an_id_is_used_twice(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n金额 = 原数\n提示：{左边} 与 {右}", "试.rules(3,4): 错误 包504: {左边} 不是可用的占位：可以写 {左} {右} {差} {容差} {表} {行} {列} {项目} {年度} {部门}，或规则里能用的式子\n    提示：{左边} 与 {右}\n          ^^^^^^")]
    [InlineData("表：《支出表》\n金额 = 原数\n提示：{不存在} 元，{金额} {项目名} {项目}", "试.rules(3,4): 错误 包504: {不存在} 不是可用的占位：可以写 {左} {右} {差} {容差} {表} {行} {列} {项目} {年度} {部门}，或规则里能用的式子\n    提示：{不存在} 元，{金额} {项目名} {项目}\n          ^^^^^^^^\n试.rules(3,17): 错误 包504: {项目名} 不是可用的占位，是否想写 {项目}？可以写 {左} {右} {差} {容差} {表} {行} {列} {项目} {年度} {部门}，或规则里能用的式子\n    提示：{不存在} 元，{金额} {项目名} {项目}\n                              ^^^^^^^^\n    → {项目}")]
    [InlineData("存在（《三公表》）\n提示：差 {差}", "试.rules(2,6): 错误 包504: 这条规则只有条件，没有数，{差} 无数可印\n    提示：差 {差}\n             ^^^^")]
    [InlineData("表：《另表》\n[甲] = [乙]\n提示：{丙} {甲}", "试.rules(3,4): 错误 包504: {丙} 不是可用的占位：可以写 {左} {右} {差} {容差} {表} {行} {列} {项目} {年度} {部门}，或规则里能用的式子\n    提示：{丙} {甲}\n          ^^^^")]
    public void 包504_a_placeholder_stands_for_nothing(string text, string shown) => Binding.Faults(text).Should().Be(shown);
}
