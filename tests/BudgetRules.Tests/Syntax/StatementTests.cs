namespace BudgetRules.Tests.Syntax;

public class StatementTests
{
    [Fact]
    public void A_single_equation_is_a_complete_file() =>
        Parsing.Tree("三公合计 = 出国 + 车辆 + 接待").Should().Be("rule (三公合计 Equal ((出国 Add 车辆) Add 接待))");

    [Fact]
    public void Labels_before_the_first_statement_belong_to_the_file() =>
        Parsing.Tree("// 说明\n规则包：部门预算公开·通用\n版本：2024.1\n\n引入：通用口径（仅词汇）\n来源地：某地\n\na = 1\n").Should().Be(
            "header 规则包=部门预算公开·通用\nheader 版本=2024.1\nheader 引入=通用口径（仅词汇）\nheader 来源地=某地\nrule (a Equal 1)");

    [Fact]
    public void Labels_under_a_rule_belong_to_it_with_their_text_as_written() =>
        Parsing.Tree("a = 1\n编号： SG-01 \n// 中间的说明\n级别：提醒\n至：今\n提示：{左} // 不是注释\n专题：甲\nb = 2\n编号：X").Should().Be(
            "rule (a Equal 1) @编号=SG-01 @级别=提醒 @至=今 @提示={左} // 不是注释 @专题=甲\nrule (b Equal 2) @编号=X");

    [Theory]
    [InlineData("若 A = 0 且 B = 0，\n则 C = 1")]
    [InlineData("若 A = 0\n且 B = 0\n则 C\n= 1")]
    [InlineData("若 A = 0 且\n// 中间的说明\nB = 0 则\nC =\n1")]
    [InlineData("若 A\n=\n0 且 B = 0，则 C = 1 // 说明")]
    [InlineData("　若　A＝０　且　B＝０，则　C＝１。")]
    public void A_guarded_rule_may_be_written_over_several_lines(string text) =>
        Parsing.Tree(text).Should().Be("rule if ((A Equal 0) And (B Equal 0)) then (C Equal 1)");

    [Fact]
    public void A_line_that_begins_with_a_minus_continues_nothing() =>
        Parsing.Tree("a = b\n−c = d").Should().Be("rule (a Equal b)\nrule ((- c) Equal d)");

    [Fact]
    public void A_blank_line_ends_a_continued_line()
    {
        var result = Parsing.Parse("a = b +\n\nc = d");
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("词106");
        SyntaxPrinter.Print(result.File).Should().Be("rule (c Equal d)");
    }

    [Fact]
    public void A_label_line_never_continues_a_rule()
    {
        var result = Parsing.Parse("a = b +\n编号：X\nc = d");
        result.Diagnostics.Should().ContainSingle();
        SyntaxPrinter.Print(result.File).Should().Be("rule (c Equal d)");
    }

    [Theory]
    [InlineData("表：《收支总表》", "section 《收支总表》")]
    [InlineData("表：三公表", "section 三公表")]
    [InlineData("表：不限\n注：以下跨表", "section  @注=以下跨表")]
    [InlineData("设 三公表 为 《一般公共预算“三公”经费支出表》", "let 三公表 = 《一般公共预算“三公”经费支出表》")]
    [InlineData("设 支出组成 为 基本支出 + 项目支出\n注：每个模板一行", "let 支出组成 = (基本支出 Add 项目支出) @注=每个模板一行")]
    [InlineData("卫生健康支出 又名 医疗卫生与计划生育支出，“卫生、健康”\n年度：至 2023", "alias 卫生健康支出 <- 医疗卫生与计划生育支出; 卫生、健康 @年度=至 2023")]
    [InlineData("《甲表》又名《乙表》、《丙表》", "alias 甲表 <- 乙表; 丙表")]
    [InlineData("调整：SG-04\n级别：提醒\n理由：本县列入", "调整 SG-04  @级别=提醒 @理由=本县列入")]
    [InlineData("停用：BJ-04\n理由：统一列支", "停用 BJ-04  @理由=统一列支")]
    [InlineData("豁免：YB-03 在 《一般公共预算支出表》[22102，合计]\n部门：420117001\n批准：预算股\n至：2024-12-31",
        "豁免 YB-03 《一般公共预算支出表》[#22102, 合计] @部门=420117001 @批准=预算股 @至=2024-12-31")]
    public void Each_kind_of_statement_is_understood(string text, string tree) => Parsing.Tree(text).Should().Be(tree);

    [Fact]
    public void A_name_takes_a_parenthesised_run_of_name_characters_unless_it_is_a_function() =>
        Parsing.Tree("非 空白（因公出国（境）费）").Should().Be("rule (not Blank(因公出国(境)费))");

    [Fact]
    public void Full_and_half_width_give_the_same_tree()
    {
        const string Full = "若　存在（《表》［２２１０２０１，］）　且　甲．乙　≦　４０％，则　求和（［３０１＊］，名称　含　“ａ”）　≧　３　×　ｘ＿１";
        const string Half = "若 存在(《表》[2210201,]) 且 甲.乙 <= 40%, 则 求和([301*], 名称 含 \"a\") >= 3 * x_1";
        Parsing.Tree(Full).Should().Be(Parsing.Tree(Half)).And.StartWith("rule if (Exists(《表》[#2210201, ]) And (甲.乙 LessOrEqual 40%))");
    }

    [Fact]
    public void A_test_holds_pasted_tables_and_expectations() =>
        Parsing.Tree("""
            测试：空白按零；尾差不报
            年度：2023
            单位：万元
            《一般公共预算支出表》
            | 科目编码 | 合计 |
            ｜          ｜ 92.13｜

            《项目支出明细测算》 “侨联项目”
            项目活动	金额
            	1,200.00
            期望：YB-03 尾差 在 22102，合计 差 -0.01
            期望：YB-03 不适用 在 22102，项目支出
            期望：XM-01 通过 在 支出构成.合计 项目 “侨联项目”
            期望：YB-01 通过

            测试：另一个
            期望：A 无法判定
            """.ReplaceLineEndings("\n")).Should().Be(
            "test 空白按零；尾差不报 《一般公共预算支出表》 {科目编码|合计}{|92.13} 《项目支出明细测算》侨联项目 {项目活动|金额}{|1,200.00} "
            + "expect YB-03 尾差 22102/合计//-0.01 expect YB-03 不适用 22102/项目支出// expect XM-01 通过 支出构成.合计//侨联项目/ expect YB-01 通过 ///"
            + " @年度=2023 @单位=万元\ntest 另一个  expect A 无法判定 ///");

    [Fact]
    public void Specimens_keep_their_rows_and_sentences_raw() =>
        Parsing.Tree("""
            文首：
            {部门}{年度}年部门预算

            表样：《甲》
            又名：《乙》、《丙》
            行：自由
            | “三公” | a\|b |  |
            | {名称} | {金额} | // |

            文样：《公开说明》总编制人数
            段落：人员构成
            其中：总编制{数量}人 // 不是注释
            总编制〔人数〕{数量}

            文样：《机关运行经费明细》
            逐项：主要包括：
            """.ReplaceLineEndings("\n")).Should().Be(
            "cover {{部门}{年度}年部门预算}\n"
            + "table 《甲》 {“三公”|a|b|}{{名称}|{金额}|//} @又名=《乙》、《丙》 @行=自由\n"
            + "fact 《公开说明》 总编制人数 {其中：总编制{数量}人 // 不是注释}{总编制〔人数〕{数量}} @段落=人员构成\n"
            + "fact 《机关运行经费明细》   @逐项=主要包括：");

    [Fact]
    public void A_specimen_ends_at_a_blank_line_or_where_a_rule_begins() =>
        Parsing.Tree("表样：《甲》\n行：自由\n| a |\na = 1\n编号：X").Should().Be(
            "table 《甲》 {a} @行=自由\nrule (a Equal 1) @编号=X");

    [Fact]
    public void A_statement_knows_its_place()
    {
        const string Text = "// 说明\n  若 合计 = 1， 则 [301，合计] = 2 。\n编号：X\n";
        var rule = Parsing.Parse(Text).File.Statements.Single();
        Text.Substring(rule.Span.Start, rule.Span.Length).Should().Be("若 合计 = 1， 则 [301，合计] = 2");
        Text.Substring(rule.Labels[0].Span.Start, rule.Labels[0].Span.Length).Should().Be("编号：X");
        Text.Substring(rule.Labels[0].ValueSpan.Start, rule.Labels[0].ValueSpan.Length).Should().Be("X");
    }
}
