using BudgetRules.Cli.Terminal;
using BudgetRules.Text;
using CsCheck;

namespace BudgetRules.Cli.Tests.Terminal;

public sealed class LineWrapTests
{
    [Theory]
    [InlineData("三公合计不等", 6, "三公合", "计不等")]
    [InlineData("三公合，计", 6, "三公", "合，计")]
    [InlineData("三公（合计）", 6, "三公", "（合", "计）")]
    [InlineData("合计 1597.66 万元", 12, "合计 1597.66", "万元")]
    [InlineData("word by word", 7, "word by", "word")]
    [InlineData("无空格的很长的", 100, "无空格的很长的")]
    [InlineData("", 10, "")]
    [InlineData("甲\n乙", 10, "甲", "乙")]
    [InlineData("averylongwordindeed", 5, "averylongwordindeed")]
    public void Lines_break_where_Chinese_and_figures_allow(string text, int width, params string[] lines) =>
        LineWrap.Wrap(text, width).Should().Equal(lines);

    [Fact]
    public void A_line_rather_ends_behind_a_mark() =>
        LineWrap.Wrap("机关运行经费说明中物业管理费为十二万元，基本支出表为十三万元，相差一万元", 66).Should().Equal(
            "机关运行经费说明中物业管理费为十二万元，基本支出表为十三万元，", "相差一万元");

    [Fact]
    public void Nothing_but_blanks_is_lost() => Gen.Char["三公合计，。（）《》 0123.45ab万元"].Array[0, 80].Select(Gen.Int[4, 30]).Sample((characters, width) =>
    {
        var text = new string(characters);
        var joined = string.Concat(LineWrap.Wrap(text, width)).Replace(" ", "", StringComparison.Ordinal);
        return joined == text.Replace(" ", "", StringComparison.Ordinal);
    });

    [Fact]
    public void Ordinary_sentences_stay_within_the_width() => Gen.Char["三公合计万元"].Array[0, 80].Select(Gen.Int[4, 30]).Sample((characters, width) =>
        LineWrap.Wrap(new string(characters), width).All(line => DisplayWidth.Of(line) <= width));
}
