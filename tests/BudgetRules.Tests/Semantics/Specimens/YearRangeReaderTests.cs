using BudgetRules.Semantics.Specimens;

namespace BudgetRules.Tests.Semantics.Specimens;

public class YearRangeReaderTests
{
    [Theory]
    [InlineData("2019 起", "2019 起")]
    [InlineData("２０１９年起", "2019 起")]
    [InlineData("至 2018", "至 2018")]
    [InlineData("2019 至 2023", "2019 至 2023")]
    [InlineData("2023年", "2023")]
    public void Years_are_read_as_rules_write_them(string text, string printed)
    {
        YearRangeReader.TryRead(text, out var years).Should().BeTrue();
        years.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("明年")]
    [InlineData("2023 至 2019")]
    [InlineData("23 起")]
    [InlineData("至")]
    public void Anything_else_is_no_year(string text) => YearRangeReader.TryRead(text, out _).Should().BeFalse();
}
