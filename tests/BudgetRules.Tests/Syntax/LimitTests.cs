using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Tests.Syntax;

public class LimitTests
{
    [Theory]
    [InlineData("（", "）")]
    [InlineData("求和（", "）")]
    [InlineData("非 ", "")]
    [InlineData("−", "")]
    [InlineData("a 属于（", "）")]
    public void Ten_thousand_nested_brackets_are_one_diagnostic(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 400)) + "x" + string.Concat(Enumerable.Repeat(close, 400)) + " = 1\nb = 2";
        var result = Parsing.Parse(text);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("词107");
        SyntaxPrinter.Print(result.File).Should().Be("rule (b Equal 2)");

        var longer = Parsing.Parse(string.Concat(Enumerable.Repeat(open, 10_000)) + "x\n\nb = 2");
        longer.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("词107");
        SyntaxPrinter.Print(longer.File).Should().Be("rule (b Equal 2)");
    }

    [Fact]
    public void Sixty_levels_are_allowed() =>
        Parsing.Tree(new string('(', 60) + "x = 1" + new string(')', 60)).Should().Be("rule (x Equal 1)");

    [Fact]
    public void A_sum_of_a_hundred_thousand_terms_is_one_diagnostic()
    {
        var result = Parsing.Parse("x = " + string.Join(" + ", Enumerable.Repeat("a", 100_000)) + "\n\nb = 2");
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("词107");
        SyntaxPrinter.Print(result.File).Should().Be("rule (b Equal 2)");
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_not_read()
    {
        var result = Parsing.Parse(string.Concat(Enumerable.Repeat("合计 = 支出总计\n", 1_000_000)));
        result.File.Statements.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle().Which.Message.Chinese.Should().StartWith("文件太大（10,000,000 字");
    }

    [Fact]
    public void A_file_just_within_the_limit_is_read_and_says_at_most_a_hundred_things()
    {
        var result = Parsing.Parse(string.Concat(Enumerable.Repeat("合计 =\n\n", 500_000)));
        result.Diagnostics.Should().HaveCount(101);
        DiagnosticFormatter.FormatLine(result.Diagnostics[^1], MessageLanguage.Chinese)
            .Should().Be("试.rules(1000001,1): 提示 词109: 还有 499900 处没有列出，请先改正上面的");
    }

    [Theory]
    [InlineData("a = 1\0", "词108: 这不是文本文件（含控制字符），没有读取")]
    [InlineData("PK\u0003\u0004\u0014", "词108: 这不是文本文件（含控制字符），没有读取")]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD = 1", "词108: 文字编码不对，没有读取；规则文件请存为 UTF-8")]
    public void What_is_no_text_is_not_read(string text, string sentence)
    {
        var result = Parsing.Parse(text);
        result.File.Statements.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle().Which.ToString().Should().EndWith(sentence);
        Parsing.Print(result.File).Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData(" \t　\r\n\r\n")]
    [InlineData("// 只有说明")]
    [InlineData("。\n；；// 完")]
    public void An_empty_file_is_without_fault(string text)
    {
        var result = Parsing.Parse(text);
        result.Diagnostics.Should().BeEmpty();
        result.File.Statements.Should().BeEmpty();
        Parsing.Print(result.File).Should().Be(text);
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_windows_say_nothing() =>
        Parsing.Tree("\uFEFFa = 1\r\n编号：X\r\n\r\nb = 2\r\n").Should().Be("rule (a Equal 1) @编号=X\nrule (b Equal 2)");

    [Fact]
    public void A_number_that_no_decimal_holds_is_a_diagnostic() =>
        Parsing.Parse(new string('9', 200) + " = a").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("词101");

    [Fact]
    public void Nesting_is_counted_anew_for_each_statement()
    {
        var deep = new string('(', 100) + "x";
        var result = Parsing.Parse($"{deep}\n\n{new string('(', 60)}y = 1{new string(')', 60)}");
        result.Diagnostics.Should().ContainSingle();
        result.File.Statements.Should().ContainSingle().Which.Should().BeOfType<RuleSyntax>();
    }
}
