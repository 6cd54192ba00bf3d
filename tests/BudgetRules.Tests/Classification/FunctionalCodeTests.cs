using BudgetRules.Classification;
using CsCheck;

namespace BudgetRules.Tests.Classification;

public class FunctionalCodeTests
{
    private static readonly Gen<FunctionalCode> Codes =
        Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[1, 3])
            .Select((a, b, c, level) => FunctionalCode.Parse($"2{a:00}{b:00}{c:00}"[..(1 + (2 * level))]));

    [Theory]
    [InlineData("201", ClassificationLevel.Class)]
    [InlineData("20103", ClassificationLevel.Section)]
    [InlineData("2010301", ClassificationLevel.Item)]
    [InlineData("2000000", ClassificationLevel.Item)]
    public void The_number_of_digits_is_the_level(string text, ClassificationLevel level)
    {
        var code = FunctionalCode.Parse(text);

        code.Level.Should().Be(level);
        code.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("２０１０３０１")]
    [InlineData("  2010301\u3000")]
    public void Full_width_digits_and_outer_space_are_folded(string text) =>
        FunctionalCode.Parse(text).Should().Be(FunctionalCode.Parse("2010301"));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2")]
    [InlineData("20")]
    [InlineData("2010")]
    [InlineData("201030")]
    [InlineData("201030101")]
    [InlineData("30201")]
    [InlineData("50201")]
    [InlineData("101")]
    [InlineData("20 103")]
    [InlineData("2010a")]
    [InlineData("-2010")]
    [InlineData("201.3")]
    [InlineData("合计")]
    public void What_is_no_functional_code_is_refused(string? text)
    {
        FunctionalCode.TryParse(text, out var code).Should().BeFalse();
        code.Should().Be(default(FunctionalCode));
    }

    [Fact]
    public void A_refusal_says_what_a_code_looks_like() =>
        FluentActions.Invoking(() => FunctionalCode.Parse("30201")).Should().Throw<FormatException>()
            .WithMessage("“30201”不是功能分类编码：应为以 2 开头的 3、5 或 7 位数字。");

    [Fact]
    public void A_huge_text_is_refused_and_not_repeated_in_the_message() =>
        FluentActions.Invoking(() => FunctionalCode.Parse(new string('2', 1_000_000))).Should().Throw<FormatException>()
            .Which.Message.Length.Should().BeLessThan(100);

    [Fact]
    public void Parents_go_up_to_the_class()
    {
        var item = FunctionalCode.Parse("2010301");

        item.Parent.Should().Be(FunctionalCode.Parse("20103"));
        item.Parent!.Value.Parent.Should().Be(FunctionalCode.Parse("201"));
        FunctionalCode.Parse("201").Parent.Should().BeNull();
    }

    [Theory]
    [InlineData("201", "2010301", true)]
    [InlineData("201", "20103", true)]
    [InlineData("20103", "2010301", true)]
    [InlineData("201", "201", false)]
    [InlineData("2010301", "201", false)]
    [InlineData("20103", "2010401", false)]
    [InlineData("202", "2010301", false)]
    public void An_ancestor_is_a_shorter_code_with_the_same_beginning(string above, string below, bool expected) =>
        FunctionalCode.Parse(above).IsAncestorOf(FunctionalCode.Parse(below)).Should().Be(expected);

    [Fact]
    public void Codes_are_ordered_as_the_catalogue_prints_them()
    {
        string[] ordered = ["201", "20101", "2010101", "2010102", "20102", "2010201", "202", "208", "20805"];

        ordered.Reverse().Select(FunctionalCode.Parse).Order().Select(code => code.ToString()).Should().Equal(ordered);
    }

    [Fact]
    public void Order_parent_and_text_agree_for_every_code() =>
        Gen.Select(Codes, Codes).Sample((left, right) =>
            Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString()))
            && FunctionalCode.Parse(left.ToString()) == left
            && left.IsAncestorOf(right) == (left != right && right.ToString().StartsWith(left.ToString(), StringComparison.Ordinal))
            && (left.Parent is not { } parent || parent.IsAncestorOf(left)));

    [Fact]
    public void The_default_value_is_no_code()
    {
        var none = default(FunctionalCode);

        none.Level.Should().Be(ClassificationLevel.None);
        none.Parent.Should().BeNull();
        none.ToString().Should().BeEmpty();
        none.IsAncestorOf(FunctionalCode.Parse("201")).Should().BeFalse();
        none.CompareTo(FunctionalCode.Parse("201")).Should().BeNegative();
    }
}
