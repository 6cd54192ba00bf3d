using System.Globalization;
using BudgetRules.Performance;
using CsCheck;

namespace BudgetRules.Tests.Performance;

public class IndicatorValueTests
{
    [Theory]
    [InlineData("≥95%", "≥", "95", "%")]
    [InlineData(@"$\geq 95\%$", "≥", "95", "%")]
    [InlineData("18000份", "", "18000", "份")]
    [InlineData("12个(件)", "", "12", "个(件)")]
    [InlineData("≥12个（件）", "≥", "12", "个(件)")]
    [InlineData("≥90亿", "≥", "90", "亿")]
    [InlineData("3亿元", "", "3", "亿元")]
    [InlineData("≥156万元", "≥", "156", "万元")]
    [InlineData("20年", "", "20", "年")]
    [InlineData("0次", "", "0", "次")]
    [InlineData("0 次", "", "0", "次")]
    [InlineData("<1%", "<", "1", "%")]
    [InlineData("≤5%", "≤", "5", "%")]
    [InlineData("2000%", "", "2000", "%")]
    [InlineData("1", "", "1", "")]
    [InlineData("0.95", "", "0.95", "")]
    [InlineData("100 %", "", "100", "%")]
    [InlineData("≥5 次", "≥", "5", "次")]
    [InlineData("≥80", "≥", "80", "")]
    [InlineData("20", "", "20", "")]
    [InlineData("≥12000字", "≥", "12000", "字")]
    public void Every_form_in_the_published_form_is_taken_apart(string printed, string sign, string number, string unit)
    {
        ShouldBe(IndicatorValue.Parse(printed), sign, number, unit);
    }

    [Theory]
    [InlineData("<p>≥95%</p>", "≥", "95", "%")]
    [InlineData("<p class=\"a\">12次<br/></p>", "", "12", "次")]
    [InlineData("<p>&lt;1%</p>", "<", "1", "%")]
    [InlineData("＜１％", "<", "1", "%")]
    [InlineData("≧９５％", "≥", "95", "%")]
    [InlineData(">=95%", "≥", "95", "%")]
    [InlineData("＝100%", "=", "100", "%")]
    [InlineData(">3次", ">", "3", "次")]
    [InlineData(@"\leqslant 5\%", "≤", "5", "%")]
    [InlineData("\u30001,234,567.80 元 ", "", "1234567.80", "元")]
    [InlineData("-2.5%", "", "-2.5", "%")]
    [InlineData("不低于95%", "≥", "95", "%")]
    [InlineData("95%以上", "≥", "95", "%")]
    [InlineData("30天以内", "≤", "30", "天")]
    [InlineData("500元/人.天", "", "500", "元/人.天")]
    [InlineData("120m2", "", "120", "m2")]
    public void Other_ways_to_print_the_same_are_understood(string printed, string sign, string number, string unit)
    {
        ShouldBe(IndicatorValue.Parse(printed), sign, number, unit);
    }

    [Theory]
    [InlineData("长期")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("≥")]
    [InlineData("80%-90%")]
    [InlineData("3~5次")]
    [InlineData("2023年12月31日前")]
    [InlineData("2023年底")]
    [InlineData("100余人")]
    [InlineData("约5次")]
    [InlineData("9 5%")]
    [InlineData("1,5 97.66")]
    [InlineData("1,59次")]
    [InlineData("1.2.3")]
    [InlineData("95%、90%")]
    [InlineData("100%完成")]
    [InlineData("≥95%以上")]
    [InlineData("<p>95%</p><p>5次</p>")]
    [InlineData("00000000")]
    [InlineData("42011722103T000000100")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("逐步提高")]
    [InlineData("<p")]
    [InlineData("-")]
    public void Words_ranges_dates_and_broken_figures_stay_text(string? printed)
    {
        var quantified = IndicatorValue.TryParse(printed, out var value);

        quantified.Should().BeFalse();
        value.Number.Should().BeNull();
        value.Unit.Should().BeEmpty();
        value.Comparator.Should().Be(IndicatorComparator.None);
        value.Raw.Should().Be(printed ?? "");
    }

    [Fact]
    public void A_percentage_keeps_the_printed_number()
    {
        IndicatorValue.Parse("95%").IsPercentage.Should().BeTrue();
        IndicatorValue.Parse("0.95").IsPercentage.Should().BeFalse();
        IndicatorValue.Parse("95%").Should().NotBe(IndicatorValue.Parse("0.95"));
    }

    [Fact]
    public void Printed_decimals_are_kept() =>
        IndicatorValue.Parse("0.950").Number!.Value.ToString(CultureInfo.InvariantCulture).Should().Be("0.950");

    [Fact]
    public void Any_text_is_read_without_throwing_and_printed_back() =>
        Gen.OneOf(Gen.String, Gen.Char["≥≤<>=%0123456789.,- 个(件)$\\p/&;次年"].Array[0, 40].Select(c => new string(c)))
            .Sample(text => IndicatorValue.Parse(text).ToString() == text);

    [Fact]
    public void Sign_number_and_unit_written_together_are_read_back() =>
        Gen.Select(OneOf("", "≥", "≤", ">", "<", "="), Gen.Long[0, 1_000_000_000_000], Gen.Int[0, 6], OneOf("", "%", "次", "万元", "个(件)"))
            .Sample((sign, digits, decimals, unit) =>
            {
                var number = new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)decimals);
                var value = IndicatorValue.Parse(sign + number.ToString(CultureInfo.InvariantCulture) + unit);
                return value.Number == number && value.Unit == unit && value.ComparatorText == sign;
            });

    [Fact]
    public void A_very_long_text_is_not_a_value()
    {
        var text = new string('9', 10_000_000);

        IndicatorValue.Parse(text).IsQuantified.Should().BeFalse();
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void ShouldBe(IndicatorValue value, string sign, string number, string unit)
    {
        value.IsQuantified.Should().BeTrue();
        value.ComparatorText.Should().Be(sign);
        value.Number.Should().Be(decimal.Parse(number, CultureInfo.InvariantCulture));
        value.Unit.Should().Be(unit);
    }
}
