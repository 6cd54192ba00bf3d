using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the prose of the sample, as far as figures are read from it.</summary>
public sealed class IrregularProseTests
{
    private static Disclosure Sample => ReadSample.Own;

    private static Table Facts => Sample.Only("公开说明");

    [Fact]
    public void A_word_broken_by_a_page_between_204_and_206_hides_no_figure()
    {
        PrintedSample.Line(204).Should().EndWith("事业单位的机");
        PrintedSample.Line(206).Should().StartWith("关运行经费 297.51 万元");

        Fact("机关运行经费", "金额").Should().BeEquivalentTo(new { Raw = "297.51 万元", Value = 297_510_000L, Place = new { Line = 206, Column = 7 } });
    }

    [Fact]
    public void A_sentence_that_goes_on_on_the_next_page_keeps_its_figures()
    {
        PrintedSample.Line(140).Should().EndWith("项目经费压减 30%的");

        Fact("特定目标类项目支出", "增减额").Should().BeEquivalentTo(new { Raw = "减少 55.83 万元", Value = -55_830_000L });
        Fact("特定目标类项目支出", "增减率").Should().BeEquivalentTo(new { Raw = "下降 15.49%", Value = -154_900L });
    }

    [Theory]
    [InlineData(38)]
    [InlineData(58)]
    [InlineData(64)]
    [InlineData(233)]
    [InlineData(235)]
    public void A_broken_or_spaced_heading_that_names_a_table_is_no_table(int line) =>
        Sample.Tables.Should().NotContain(table => table.Place!.Line == line);

    [Fact]
    public void A_heading_printed_twice_with_different_numbers_gives_one_fact()
    {
        PrintedSample.Line(208).Should().Be("（二）政府采购预算情况");
        PrintedSample.Line(210).Should().Be("（三）政府采购预算情况");

        Facts.Rows.Where(row => row.Name == "政府采购预算").Select(row => row.Place!.Line).Should().Equal(212);
    }

    [Fact]
    public void A_list_that_jumps_from_2_to_4_has_ten_items()
    {
        (PrintedSample.Line(148)[..3], PrintedSample.Line(150)[..3]).Should().Be(("(2)", "(4)"));

        Sample.Only("项目安排明细").Rows.Should().HaveCount(10);
        Sample.Only("项目安排明细").RowAt(150).Should().BeEquivalentTo(new { Name = "对外宣传" });
    }

    [Fact]
    public void A_doubled_其中_changes_no_figure()
    {
        PrintedSample.Line(184).Should().EndWith("其中。其中：");

        Fact("公务用车购置及运行费", "金额").Should().BeEquivalentTo(new { Raw = "40 万元", Value = 40_000_000L, Place = new { Line = 184 } });
        Fact("公务用车购置费", "金额").Place!.Line.Should().Be(186);
    }

    [Theory]
    [InlineData("总编制人数", "数量", "63", 63_000_000)]
    [InlineData("车辆", "数量", "10", 10_000_000)]
    [InlineData("车辆", "年份", "2022", 2022_000_000)]
    public void Figures_are_read_with_and_without_a_space_before_their_unit(string fact, string column, string raw, long value) =>
        Fact(fact, column).Should().BeEquivalentTo(new { Raw = raw, Value = value });

    [Theory]
    [InlineData("社会保障和就业支出", "114.7 万元", 114_700_000, 100_000)]
    [InlineData("医疗卫生与计划生育支出", "103.1 万元", 103_100_000, 100_000)]
    [InlineData("住房保障支出", "92.13 万元", 92_130_000, 10_000)]
    [InlineData("公务用车购置及运行费", "40 万元", 40_000_000, 1_000_000)]
    public void A_dropped_zero_makes_the_figure_less_precise_than_in_the_table(string fact, string raw, long value, long precision) =>
        Fact(fact, "金额").Should().BeEquivalentTo(new { Raw = raw, Value = value, Precision = precision });

    [Theory]
    [InlineData("公务用车运行维护费", "40 万元")]
    [InlineData("其他费用交通费", "49.39 万元")]
    [InlineData("其他商品和服务支出", "10.36 万元")]
    [InlineData("水电费", "19.2 万元")]
    [InlineData("日常维修费", "5 万元")]
    [InlineData("办公用房物业管理费", "12.9 万元")]
    public void Items_parted_by_a_comma_merged_or_named_otherwise_than_in_the_table_are_items(string name, string raw)
    {
        var table = Sample.Only("机关运行经费明细");

        table.CellOf(table.Rows.Single(row => row.Name == name), "金额").Should().BeEquivalentTo(new { Raw = raw, State = CellState.Read, Place = new { Line = 206 } });
    }

    [Theory]
    [InlineData("公务接待费", "增减额", "减少 0 万元")]
    [InlineData("因公出国（境）费", "增减额", "增加 0 万元")]
    [InlineData("三公经费", "增减率", "下降 0%")]
    [InlineData("公务用车购置费", "增减额", "持平")]
    public void Four_ways_of_saying_no_change_are_a_change_of_0(string fact, string column, string raw) =>
        Fact(fact, column).Should().BeEquivalentTo(new { Raw = raw, State = CellState.Read, Value = 0L });

    private static Cell Fact(string name, string column) => Facts.CellOf(Facts.Rows.Single(row => row.Name == name), column)!;
}
