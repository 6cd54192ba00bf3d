using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in single cells of the sample, in its prose and in its annexes.</summary>
public sealed class IrregularCellsTests
{
    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData("部门年度绩效指标", 708, "预期当年实现值", @"$\geq 95\%$")]
    [InlineData("年度绩效目标表", 1217, "预计当年实现", "100 %")]
    [InlineData("年度绩效目标表", 858, "预计当年实现", "≥5 次")]
    [InlineData("长期绩效目标表", 907, "指标值", "4 期")]
    [InlineData("长期绩效目标表", 1209, "指标值", "1")]
    [InlineData("长期绩效目标表", 1212, "指标值", "0.95")]
    [InlineData("长期绩效目标表", 777, "指标值", "2000%")]
    [InlineData("部门长期绩效指标", 544, "指标值", "≥80")]
    [InlineData("部门长期绩效指标", 576, "指标值", "≥90亿")]
    [InlineData("部门长期绩效指标", 519, "指标值", "≥12个(件)")]
    [InlineData("部门长期绩效指标", 550, "指标值", "0次")]
    [InlineData("长期绩效目标表", 909, "指标值", "<1%")]
    [InlineData("年度绩效目标表", 1413, "预计当年实现", "≤5%")]
    [InlineData("部门长期绩效指标", 567, "指标值", "长期")]
    public void Indicator_values_are_kept_as_printed(string title, int line, string column, string raw) =>
        Sample.At(title, line, column).Should().BeEquivalentTo(new { Raw = raw, Text = raw, State = CellState.Read });

    [Fact]
    public void An_amount_without_a_unit_takes_the_one_over_its_form() =>
        Sample.At("项目支出明细测算", 830, "金额").Should().BeEquivalentTo(new { Value = 10_500_000L, Unit = "万元" });

    [Fact]
    public void A_word_broken_by_a_page_is_whole_again()
    {
        var facts = Sample.Only("公开说明");
        var row = facts.Rows.Single(row => row.Name == "机关运行经费");

        facts.CellOf(row, "金额")!.Place.Should().BeEquivalentTo(new { Line = 206, EndLine = 206 });
        row.Place!.Line.Should().Be(204);
    }

    [Fact]
    public void A_blank_instead_of_a_figure_is_blank_with_its_place()
    {
        var facts = Sample.Only("公开说明");
        var cell = facts.CellOf(facts.Rows.Single(row => row.Name == "三公经费"), "金额")!;

        cell.State.Should().Be(CellState.Blank);
        cell.Place!.Line.Should().Be(180);
        File.ReadAllLines(TestRepository.Sample)[179][..(cell.Place.Column - 1)].Should().EndWith("“三公”经费预算");
    }

    [Theory]
    [InlineData("一般公共预算财政拨款支出", "增减额", -124_810_000)]
    [InlineData("一般公共预算财政拨款支出", "增减率", -72_400)]
    [InlineData("公务用车购置费", "增减额", 0)]
    [InlineData("公务用车运行费", "增减额", 0)]
    [InlineData("因公出国（境）费", "增减额", 0)]
    public void Four_ways_of_saying_how_much_it_changed(string fact, string column, long value)
    {
        var facts = Sample.Only("公开说明");

        facts.CellOf(facts.Rows.Single(row => row.Name == fact), column).Should().BeEquivalentTo(new { State = CellState.Read, Value = value });
    }

    [Fact]
    public void A_heading_printed_twice_is_one_section()
    {
        var facts = Sample.Only("公开说明");

        facts.CellOf(facts.Rows.Single(row => row.Name == "政府采购预算"), "年份")!.Should().BeEquivalentTo(new { Raw = "2022", Value = 2022_000_000L });
    }

    [Fact]
    public void A_list_with_a_hole_and_items_parted_by_different_marks_are_read()
    {
        Sample.Only("项目安排明细").Rows.Select(row => row.Place!.Line).Should().Equal(146, 148, 150, 152, 154, 156, 158, 160, 162, 164);
        Sample.Only("机关运行经费明细").Rows.Should().HaveCount(19).And.Contain(row => row.Name == "其他费用交通费");
    }

    [Fact]
    public void A_column_that_a_fact_does_not_have_is_no_cell()
    {
        var facts = Sample.Only("公开说明");
        var row = facts.Rows.Single(row => row.Name == "车辆");

        facts.CellOf(row, "金额").Should().BeNull();
        facts.CellOf(row, "数量")!.Raw.Should().Be("10");
    }

    [Fact]
    public void Instructions_that_quote_labels_are_not_read_as_data() =>
        Sample.Tables.Where(table => table.Title != "财政项目支出绩效目标申报质量考核标准").SelectMany(table => table.Rows)
            .Should().NotContain(row => row.Place != null && row.Place.Line >= 1418 && row.Place.Line <= 1539);

    [Fact]
    public void The_year_and_the_department_are_those_of_the_cover()
    {
        Sample.FiscalYear.Should().Be(2023);
        Sample.UnitName.Should().Be("武汉市新洲区人民政府办公室");
        Sample.Kind.Should().Be(DisclosureKind.DepartmentalBudget);
        Sample.TemplateId.Should().Be("部门预算·武汉市新洲区·2023");
        Sample.ContentHash.Should().MatchRegex("^[0-9a-f]{64}$");
    }
}
