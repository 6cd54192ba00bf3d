namespace BudgetRules.Tests.Syntax;

public class ExpressionTests
{
    [Theory]
    [InlineData("《一般公共预算支出表》[合计，基本支出] = 1", "(《一般公共预算支出表》[合计, 基本支出] Equal 1)")]
    [InlineData("三公表[因公出国（境）费] = 0", "(三公表[因公出国(境)费] Equal 0)")]
    [InlineData("维修(护)费 ≥ 0", "(维修(护)费 GreaterOrEqual 0)")]
    [InlineData("求和（[一般公共预算拨款收入 至 其他收入]） = 1", "(Sum([一般公共预算拨款收入 to 其他收入]) Equal 1)")]
    [InlineData("求和（下级行） = 本行", "(Sum(Children) Equal Current)")]
    [InlineData("求和（下级行（301）） = [301]", "(Sum(Children of #301) Equal [#301])")]
    [InlineData("求和（[301*]） = 0", "(Sum([#301*]) Equal 0)")]
    [InlineData("[，合计] = [2210201，]", "([, 合计] Equal [#2210201, ])")]
    [InlineData("求和（《政府性基金预算支出表》[末级行，合计]） = 0", "(Sum(《政府性基金预算支出表》[Leaves, 合计]) Equal 0)")]
    [InlineData("近两年收支金额.2020年 = 0", "(近两年收支金额.2020年 Equal 0)")]
    [InlineData("近两年收支金额.2020 = 0", "(近两年收支金额.2020 Equal 0)")]
    [InlineData("[2020年，合计] = 0", "([2020年, 合计] Equal 0)")]
    [InlineData("上年结转·一般公共预算拨款 = 0", "(上年结转.一般公共预算拨款 Equal 0)")]
    [InlineData("price_t = price_p 且 quantity_t = quantity_p", "((price_t Equal price_p) And (quantity_t Equal quantity_p))")]
    [InlineData("1 ≤ hours ≤ 80", "(1 LessOrEqual hours LessOrEqual 80)")]
    [InlineData("6 ÷ （2 − e） = 600%", "((6 Divide (2 Subtract e)) Equal 600%)")]
    [InlineData("[cot] − 0.6 × [turnover] ≥ 0", "(([cot] Subtract (0.6 Multiply [turnover])) GreaterOrEqual 0)")]
    [InlineData("类别 属于（“a”，“b”）", "(类别 in “a”; “b”)")]
    [InlineData("[“其他 (特殊+一般)”] = 0", "([其他 (特殊+一般)] Equal 0)")]
    [InlineData("非 空白（x）", "(not Blank(x))")]
    [InlineData("非（a = 1 或 b = 2） 且 c = 3", "((not ((a Equal 1) Or (b Equal 2))) And (c Equal 3))")]
    [InlineData("a = 1 或 b = 2 且 c = 3", "((a Equal 1) Or ((b Equal 2) And (c Equal 3)))")]
    [InlineData("a − b − c × d ÷ e = −f", "(((a Subtract b) Subtract ((c Multiply d) Divide e)) Equal (- f))")]
    [InlineData("a >= 40万元 且 b != 7.24% 且 c <> 10辆", "(((a GreaterOrEqual 40万元) And (b NotEqual 7.24%)) And (c NotEqual 10辆))")]
    [InlineData("计数（全部行，二级指标 含 “满意度”） ≥ 1", "(Count(All; (二级指标 Contains “满意度”)) GreaterOrEqual 1)")]
    [InlineData("三公合计 ≤ 上年（三公合计）", "(三公合计 LessOrEqual PriorYear(三公合计))")]
    [InlineData("存在（《收入总表》）", "Exists(《收入总表》)")]
    [InlineData("归侨、侨眷 = 1；", "(归侨、侨眷 Equal 1)")]
    public void An_expression_has_the_tree_of_the_language_description(string text, string tree) =>
        Parsing.Tree(text).Should().Be("rule " + tree);
}
