namespace BudgetRules.Tests.Semantics;

/// <summary>Every diagnostic of types and axes, whole.</summary>
public sealed class TypeDiagnosticTests
{
    [Theory]
    [InlineData("表：《支出表》\n金额 = 数量", "试.rules(2,1): 错误 型301: 金额与数不能比较，请核对两边的单位\n    金额 = 数量\n    ^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n金额 = 40", "试.rules(2,1): 错误 型301: 金额与数不能比较，是否漏写单位（40万元）？\n    金额 = 40\n    ^^^^^^^^^")]
    [InlineData("表：《支出表》\n比例 = 5", "试.rules(2,1): 错误 型301: 比率与数不能比较，是否漏写 %（5%）？\n    比例 = 5\n    ^^^^^^^^")]
    [InlineData("表：《支出表》\n说明 = 1", "试.rules(2,1): 错误 型301: 文字与数不能比较，请核对两边的单位\n    说明 = 1\n    ^^^^^^^^")]
    [InlineData("表：《支出表》\n金额 含 “好”", "试.rules(2,1): 错误 型301: 金额与文字不能比较\n    金额 含 “好”\n    ^^^^^^^^^^^^^^")]
    public void 型301_two_things_that_cannot_be_compared(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n金额 + 比例 = 0", "试.rules(2,1): 错误 型302: 金额不能与比率加减，请核对两边的单位\n    金额 + 比例 = 0\n    ^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n金额 × 金额 = 0", "试.rules(2,1): 错误 型302: 金额不能乘金额\n    金额 × 金额 = 0\n    ^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n说明 + 1 = 0", "试.rules(2,1): 错误 型302: 文字与数不能运算\n    说明 + 1 = 0\n    ^^^^^^^^")]
    [InlineData("表：《支出表》\n求和（说明） = 0", "试.rules(2,4): 错误 型302: 文字不能参加运算\n    求和（说明） = 0\n          ^^^^")]
    [InlineData("表：《支出表》\n说明 < “好”", "试.rules(2,1): 错误 型302: 文字只能用 = 或 ≠ 比较\n    说明 < “好”\n    ^^^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n金额 ÷ 比例 = 0", "试.rules(2,1): 错误 型302: 金额不能除以比率\n    金额 ÷ 比例 = 0\n    ^^^^^^^^^^^")]
    public void 型302_two_things_that_cannot_be_combined(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n求和（金额）", "试.rules(2,1): 错误 型303: 这是一个数，不是规则（缺少 = ≤ ≥ 等比较号）\n    求和（金额）\n    ^^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n若 金额，则 原数 = 0", "试.rules(2,3): 错误 型303: 这是一个数，不是规则（缺少 = ≤ ≥ 等比较号）\n    若 金额，则 原数 = 0\n       ^^^^")]
    [InlineData("表：《支出表》\n说明", "试.rules(2,1): 错误 型303: 这是文字，不是规则（缺少 = ≤ ≥ 等比较号）\n    说明\n    ^^^^")]
    [InlineData("《支出表》", "试.rules(1,1): 错误 型303: 这是一张表，不是规则（缺少 = ≤ ≥ 等比较号）\n    《支出表》\n    ^^^^^^^^^^")]
    public void 型303_a_value_is_no_rule(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("《支出表》[，金额] = 《明细表》[，金额]", "试.rules(1,1): 错误 型304: 《明细表》每个项目一份，《支出表》只有一份，无法逐行对应；请把前者写在前面\n    《支出表》[，金额] = 《明细表》[，金额]\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型304_tables_do_not_line_up(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n金额 × 数量 × 比例 = 0", "试.rules(2,1): 错误 型305: 乘除太深：一边只能有一个 × 或 ÷，请把其中一部分写成单独的规则\n    金额 × 数量 × 比例 = 0\n    ^^^^^^^^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n金额 ÷ （原数 ÷ 数量） = 0", "试.rules(2,1): 错误 型305: 乘除太深：一边只能有一个 × 或 ÷，请把其中一部分写成单独的规则\n    金额 ÷ （原数 ÷ 数量） = 0\n    ^^^^^^^^^^^^^^^^^^^^^^")]
    [InlineData("表：《支出表》\n最大值（金额 × 数量） = 0", "试.rules(2,5): 错误 型305: 乘除太深：一边只能有一个 × 或 ÷，请把其中一部分写成单独的规则\n    最大值（金额 × 数量） = 0\n            ^^^^^^^^^^^")]
    public void 型305_products_too_deep(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("《支出表》[甲，] = 《科目表》[201，]", "试.rules(1,1): 错误 型306: 两表没有共同的列：《支出表》：金额、原数、比例、数量；《科目表》：合计、基本支出.人员经费、基本支出.公用经费、项目支出\n    《支出表》[甲，] = 《科目表》[201，]\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型306_no_column_in_common(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("上年（上年（《三公表》[合计]）） = 0", "试.rules(1,4): 错误 型307: 上年（…）里不能再有上年\n    上年（上年（《三公表》[合计]）） = 0\n          ^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型307_上年_within_上年(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("若 必填（《三公表》[合计]） = 0，则 《三公表》[接待] = 0", "试.rules(1,3): 错误 型308: 必填（…）只能单独作为等式的一边，不能用在“若”里，也不能参加运算\n    若 必填（《三公表》[合计]） = 0，则 《三公表》[接待] = 0\n       ^^^^^^^^^^^^^^^^^^^^^^^^")]
    [InlineData("必填（《三公表》[合计]） + 1万元 = 0", "试.rules(1,1): 错误 型308: 必填（…）只能单独作为等式的一边，不能用在“若”里，也不能参加运算\n    必填（《三公表》[合计]） + 1万元 = 0\n    ^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型308_必填_where_it_may_not_stand(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("求和（） = 0", "试.rules(1,1): 错误 型309: 括号里应写一个式子，逗号后可再写一个筛选条件\n    求和（） = 0\n    ^^^^^^^^")]
    [InlineData("绝对值（《三公表》[合计]，《三公表》[接待]） = 0", "试.rules(1,1): 错误 型309: 括号里应写一个式子\n    绝对值（《三公表》[合计]，《三公表》[接待]） = 0\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型309_too_many_or_no_arguments(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("空白（1） 且 存在（1）", "试.rules(1,4): 错误 型310: 这里应写一个格子，如《表》[行，列]\n    空白（1） 且 存在（1）\n          ^\n试.rules(1,9): 错误 型310: 存在（…）里应写一张表、一行或一个格子\n    空白（1） 且 存在（1）\n                 ^^^^^^^^^")]
    public void 型310_a_cell_is_expected(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("求和（1） = 0", "试.rules(1,4): 错误 型311: 求和、最大值、最小值里应有一列或几行，如 求和（金额）、求和（[甲 至 乙]）\n    求和（1） = 0\n          ^")]
    [InlineData("表：《收支表》\n求和（[收入合计]） = 0", "试.rules(2,1): 错误 型311: 这里只有一个格子，不必求和\n    求和（[收入合计]） = 0\n    ^^^^^^^^^^^^^^^^^^")]
    public void 型311_nothing_to_add_up(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《科目表》\n求和（[末级行，合计] + [顶级行，合计]） = 0", "试.rules(2,1): 错误 型312: 一个求和里只能有一张表的一组行\n    求和（[末级行，合计] + [顶级行，合计]） = 0\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型312_two_sets_in_one_sum(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《支出表》\n说明 含 项目", "试.rules(2,6): 错误 型313: “含”的右边应是引号中的文字，如 含 “满意度”\n    说明 含 项目\n            ^^^^")]
    public void 型313_words_are_expected(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《科目表》\n[末级行，合计] = 0", "试.rules(2,1): 错误 型314: 一组行只能放在 求和、计数、最大值、最小值 里\n    [末级行，合计] = 0\n    ^^^^^^^^^^^^^^")]
    public void 型314_a_set_of_rows_outside_an_aggregate(string text, string shown) => Binding.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("表：《科目表》\n求和（[下级行，合计]） = 0", "试.rules(2,1): 错误 型315: 下级行 要与 本行 一起用，或写明是谁的下级，如 下级行（301）\n    求和（[下级行，合计]） = 0\n    ^^^^^^^^^^^^^^^^^^^^^^")]
    public void 型315_下级行_of_no_row(string text, string shown) => Binding.Faults(text).Should().Be(shown);
}
