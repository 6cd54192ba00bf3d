using BudgetRules.Text;

namespace BudgetRules.Tests.Syntax;

/// <summary>Every diagnostic of the parser, whole: the sentence, the line, the marker and the suggestion.</summary>
public class DiagnosticTests
{
    [Theory]
    [InlineData("《收支总表 = 1", "试.rules(1,1): 错误 词101: 书名号没有配对：“《”后面缺少“》”\n    《收支总表 = 1\n    ^^^^^^^^^^^^^^")]
    [InlineData("合计 & 支出 = 1", "试.rules(1,4): 错误 词101: 不认识的字符“&”；名称里有它时请加引号\n    合计 & 支出 = 1\n         ^")]
    [InlineData("[“合计] = 1", "试.rules(1,2): 错误 词101: 引号没有配对：这一行里缺少后一个引号\n    [“合计] = 1\n     ^^^^^^^^^^^")]
    [InlineData("合计（a + b） = 1", "试.rules(1,1): 错误 词101: 名称“合计”后不能直接跟含运算符的括号，是否少了运算符？\n    合计（a + b） = 1\n    ^^^^")]
    [InlineData("求各（a + b） = 1", "试.rules(1,1): 错误 词101: 名称“求各”后不能直接跟含运算符的括号，是否少了运算符，或想写“求和”？\n    求各（a + b） = 1\n    ^^^^\n    → 求和")]
    [InlineData("{左} = 1", "试.rules(1,1): 错误 词101: 花括号只用在提示和样句里\n    {左} = 1\n    ^\n试.rules(1,3): 错误 词101: 花括号只用在提示和样句里\n    {左} = 1\n       ^")]
    [InlineData("a 且 b：c = 1", "试.rules(1,6): 错误 词101: 冒号只用在标签后面；标签要写在一行的开头\n    a 且 b：c = 1\n          ^^")]
    [InlineData("9999999999999999999999999 = a", "试.rules(1,1): 错误 词101: 数太长：最多 24 位\n    9999999999999999999999999 = a\n    ^^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void 词101_something_is_no_word_of_the_language(string text, string shown) => Parsing.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("合计=100且项目=0", "试.rules(1,4): 错误 词102: “100且项目”不是数，是否想写“100 且 项目”？\n    合计=100且项目=0\n         ^^^^^^^^^\n    → 100 且 项目")]
    [InlineData("合计 = 0 且项目 = 0", "试.rules(1,8): 错误 词102: “且项目”不是已知名称，是否想写“且 项目”？\n    合计 = 0 且项目 = 0\n             ^^^^^^\n    → 且 项目")]
    [InlineData("若合计 = 0，则 项目 = 0", "试.rules(1,1): 错误 词102: “若合计”不是已知名称，是否想写“若 合计”？\n    若合计 = 0，则 项目 = 0\n    ^^^^^^\n    → 若 合计")]
    [InlineData("合计 = 40万", "试.rules(1,6): 错误 词102: “40万”不是数，是否想写“40万元”？\n    合计 = 40万\n           ^^^^\n    → 40万元")]
    [InlineData("合计 = 5箱子", "试.rules(1,6): 错误 词102: “箱子”不是已知的单位：数与后面的文字之间请留空格，或写 元、万元、亿元、%、人、个、辆 等单位\n    合计 = 5箱子\n           ^^^^^")]
    [InlineData("设三公为三公表", "试.rules(1,1): 错误 词102: “设三公为三公表”不是已知名称，是否想写“设 三公 为 三公表”？\n    设三公为三公表\n    ^^^^^^^^^^^^^^\n    → 设 三公 为 三公表")]
    [InlineData("卫生又名医疗", "试.rules(1,1): 错误 词102: “卫生又名医疗”不是已知名称，是否想写“卫生 又名 医疗”？\n    卫生又名医疗\n    ^^^^^^^^^^^^\n    → 卫生 又名 医疗")]
    public void 词102_words_are_glued_together(string text, string shown) => Parsing.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("a = 1\n编码：X", "试.rules(2,1): 错误 词103: 没有“编码：”这个标签，是否想写“编号：”？\n    编码：X\n    ^^^^\n    → 编号")]
    [InlineData("a = 1\n級別：提醒", "试.rules(2,1): 错误 词103: 没有“級別：”这个标签，是否想写“级别：”？\n    級別：提醒\n    ^^^^\n    → 级别")]
    [InlineData("a = 1\n依剧：《预算法》", "试.rules(2,1): 错误 词103: 没有“依剧：”这个标签，是否想写“依据：”？\n    依剧：《预算法》\n    ^^^^\n    → 依据")]
    [InlineData("表祥：《甲》\n| 甲 |\n| 乙 |", "试.rules(1,1): 错误 词103: 没有“表祥：”这个标签，是否想写“表样：”？\n    表祥：《甲》\n    ^^^^\n    → 表样")]
    [InlineData("合计 《 5", "试.rules(1,4): 错误 词103: “《”是书名号，是否想写 <？\n    合计 《 5\n         ^^\n    → <")]
    [InlineData("合计 》 5", "试.rules(1,4): 错误 词103: “》”没有对应的“《”，是否想写 >？\n    合计 》 5\n         ^^\n    → >")]
    [InlineData("a = 1\n提示：差 「左」 元", "试.rules(2,6): 警告 词103: “「左」”会照原样印出，是否想写 {左}？\n    提示：差 「左」 元\n             ^^^^^^\n    → {左}")]
    [InlineData("其他——支出 = 1", "试.rules(1,3): 错误 词103: “——”不能写在名称里，是否想写 _ ？（减号请写 −）\n    其他——支出 = 1\n        ^^^^\n    → _")]
    [InlineData("a == b", "试.rules(1,3): 错误 词103: 没有这个比较号，是否想写 =？\n    a == b\n      ^^\n    → =")]
    [InlineData("a =< b", "试.rules(1,3): 错误 词103: 没有这个比较号，是否想写 ≤？\n    a =< b\n      ^^\n    → ≤")]
    [InlineData("a ≈ b", "试.rules(1,3): 错误 词103: 没有“约等于”：= 的意思就是“按公布精度相等”\n    a ≈ b\n      ^\n    → =")]
    public void 词103_a_near_miss_has_its_fix(string text, string shown) => Parsing.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("a = 1\n\n级别：警告", "试.rules(3,1): 错误 词104: 这里不能写“级别：”：它上面是空行；标签要紧跟在规则下面\n    级别：警告\n    ^^^^")]
    [InlineData("编号：X\na = 1", "试.rules(1,1): 错误 词104: 这里不能写“编号：”：它上面还没有规则\n    编号：X\n    ^^^^")]
    [InlineData("设 甲 为 乙\n级别：警告", "试.rules(2,1): 错误 词104: 这里不能写“级别：”：它上面是“设”，下面只能写“注：”\n    级别：警告\n    ^^^^")]
    [InlineData("表：《甲》\n编号：X", "试.rules(2,1): 错误 词104: 这里不能写“编号：”：它上面是“表：”，下面只能写“注：”\n    编号：X\n    ^^^^")]
    [InlineData("甲 又名 乙\n提示：x", "试.rules(2,1): 错误 词104: 这里不能写“提示：”：它上面是“又名”，下面只能写“注：”和“年度：”\n    提示：x\n    ^^^^")]
    [InlineData("a = 1\n引入：无", "试.rules(2,1): 错误 词104: 这里不能写“引入：”：它只写在文件开头\n    引入：无\n    ^^^^")]
    [InlineData("期望：A 通过", "试.rules(1,1): 错误 词104: 这里不能写“期望：”：它只写在“测试：”里\n    期望：A 通过\n    ^^^^")]
    public void 词104_a_label_stands_where_none_may(string text, string shown) => Parsing.Faults(text).Should().Be(shown);

    [Fact]
    public void 词105_an_enumeration_comma_between_aliases() => Parsing.Faults("甲 又名 乙、丙").Should().Be(
        "试.rules(1,6): 警告 词105: “乙、丙”是一个名称吗？几个别名之间请用逗号；确是一个名称时请加引号\n    甲 又名 乙、丙\n            ^^^^^^\n    → 乙，丙");

    [Theory]
    [InlineData("若 a = 0，b = 0", "试.rules(1,9): 错误 词106: “若 条件”后面缺少“则 规则”；请写 若 …，则 …\n    若 a = 0，b = 0\n              ^")]
    [InlineData("求和（[301*] = 1", "试.rules(1,14): 错误 词106: 括号没有配对：缺少“)”\n    求和（[301*] = 1\n                    ^")]
    [InlineData("a = 1）", "试.rules(1,6): 错误 词106: 多了“)”：它没有对应的前一半\n    a = 1）\n         ^^")]
    [InlineData("计数（a，） = 1", "试.rules(1,6): 错误 词106: “)”前面缺少数、名称、《表名》、函数或“(”\n    计数（a，） = 1\n             ^^")]
    [InlineData("a = ", "试.rules(1,4): 错误 词106: 这一行没有写完：缺少数、名称、《表名》、函数或“(”\n    a = \n       ^")]
    [InlineData("a + = 1", "试.rules(1,5): 错误 词106: 这里不能写“=”：应为数、名称、《表名》、函数或“(”\n    a + = 1\n        ^")]
    [InlineData("a = 1 b = 2", "试.rules(1,7): 错误 词106: 这里不能写“b”：应为运算符、比较号或行尾\n    a = 1 b = 2\n          ^")]
    [InlineData("a = 1,200", "试.rules(1,6): 错误 词106: 规则里的数不写千分位；请去掉逗号\n    a = 1,200\n         ^")]
    [InlineData("设 求和 为 a", "试.rules(1,3): 错误 词106: “求和”是语言用词，不能作名称；如确是名称请加引号：“求和”\n    设 求和 为 a\n       ^^^^")]
    [InlineData("[，] = 1", "试.rules(1,3): 错误 词106: 方括号里要写行或列：[行，列]、[行，] 或 [，列]\n    [，] = 1\n       ^")]
    [InlineData("[甲 乙] = 1", "试.rules(1,4): 错误 词106: 这里不能写“乙”：应为“]”\n    [甲 乙] = 1\n        ^^")]
    [InlineData("| 甲 |\n| 1 |", "试.rules(1,1): 错误 词106: 表行要写在“表样：《…》”或测试里的《…》下面，中间不能有空行\n    | 甲 |\n    ^^^^^^")]
    [InlineData("文样：《甲》\n\na = 1", "试.rules(1,1): 错误 词106: 文样下面缺少样句或“逐项：”（中间不能有空行）\n    文样：《甲》\n    ^^^^^^^^^^^^")]
    [InlineData("测试：t\n期望：A 还行", "试.rules(2,6): 错误 词106: 这里不能写“还行”：应为结果：通过、尾差、末位差、不通过、不适用或无法判定\n    期望：A 还行\n            ^^^^")]
    [InlineData("调整：", "试.rules(1,4): 错误 词106: 这一行没有写完：缺少编号\n    调整：\n          ^")]
    public void 词106_something_else_was_expected(string text, string shown) => Parsing.Faults(text).Should().Be(shown);

    [Theory]
    [InlineData("求和（[301*] = 1", "error 词106: Unbalanced bracket: \")\" is missing")]
    [InlineData("合计=100且项目=0", "error 词102: \"100且项目\" is no number; did you mean \"100 且 项目\"?")]
    [InlineData("a + = 1", "error 词106: Unexpected “=”: expected a number, a name, a 《table》, a function or \"(\"")]
    [InlineData("a = 1\n\n级别：警告", "error 词104: \"级别：\" cannot stand here: the line above is blank, and a label belongs directly under its rule")]
    public void Every_sentence_is_there_in_English(string text, string sentence) =>
        Parsing.Parse(text).Diagnostics.Single().Message.English.Should().Be(sentence[(sentence.IndexOf(": ", StringComparison.Ordinal) + 2)..]);

    [Fact]
    public void A_marker_stands_under_a_tab_and_wide_characters() =>
        Parsing.Faults("\t合计 = &").Should().Be("试.rules(1,7): 错误 词101: 不认识的字符“&”；名称里有它时请加引号\n    →合计 = &\n            ^");

    [Fact]
    public void The_place_of_a_diagnostic_is_exact_in_every_line()
    {
        var diagnostic = Parsing.Parse("a = 1\r\n\r\n若 b = 2，\r\n  则 c ？ 3\r\n").Diagnostics.Single();
        diagnostic.Position.Should().Be(new LinePosition(4, 7));
        diagnostic.Source!.ToString(diagnostic.Span).Should().Be("？");
    }
}
