using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the goals of the sample and in how their indicators are named.</summary>
public sealed class IrregularGoalsTests
{
    private const string LongTerm = "部门长期绩效指标";
    private const string Annual = "部门年度绩效指标";

    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData(482, "目标 1: ", "目标 1: ")]
    [InlineData(485, "目标 4: ", "目标4: ")]
    [InlineData(488, "目标 7: ", "目标7: ")]
    [InlineData(490, "目标 8：", "目标8：")]
    [InlineData(491, "目标 9：", "目标9：")]
    public void Long_term_goals_stand_in_the_second_column_and_annual_ones_in_the_fourth_of_one_row(int line, string longTerm, string annual)
    {
        var table = Sample.Only("整体绩效总目标");
        var cells = table.RowAt(line).Cells;

        cells.Select(cell => cell!.Place!.CellNumber()).Should().Equal(2, 4);
        cells[0]!.Text.Should().StartWith(longTerm);
        cells[1]!.Text.Should().StartWith(annual);
    }

    [Fact]
    public void Goals_go_on_behind_the_page_break_at_489()
    {
        PrintedSample.Line(489).Should().BeEmpty();
        Sample.Only("整体绩效总目标").Rows.TakeLast(3).Select(row => row.Place!.Line).Should().Equal(488, 490, 491);
    }

    [Theory]
    [InlineData(495, "1", 492)]
    [InlineData(503, "2", 500)]
    [InlineData(511, "3", 508)]
    [InlineData(519, "4", 516)]
    [InlineData(526, "5", 523)]
    [InlineData(541, "6", 538)]
    [InlineData(589, "9", 586)]
    public void The_goal_of_a_block_is_a_row_of_the_table(int line, string goal, int printed)
    {
        PrintedSample.Line(printed).Should().StartWith("长期目标 " + goal).And.Contain("\t");
        Sample.At(LongTerm, line, "目标序号").Should().BeEquivalentTo(new { Raw = goal, Place = new { Line = printed } });
        Sample.At(LongTerm, line, "目标").Place!.Line.Should().Be(printed);
    }

    [Theory]
    [InlineData(558, "7", 555, "开展涉嫌非法集资风险专项排查；")]
    [InlineData(576, "8", 571, "参与全区投融资体制改革，")]
    public void The_goal_of_a_block_is_a_paragraph_between_two_tables(int line, string goal, int printed, string text)
    {
        PrintedSample.Line(printed).Should().StartWith("长期目标 " + goal).And.NotContain("\t");
        Sample.At(LongTerm, line, "目标序号").Should().BeEquivalentTo(new { Raw = goal, Place = new { Line = printed } });
        Sample.At(LongTerm, line, "目标").Text.Should().StartWith(text);
    }

    [Theory]
    [InlineData(495, 493, "区人民政府公报")]
    [InlineData(503, 501, "对外宣传")]
    [InlineData(511, 509, "侨联")]
    [InlineData(519, 517, "重点办")]
    [InlineData(526, 524, "起草政府工作报告")]
    [InlineData(558, 557, "防范和处置非法集资")]
    [InlineData(576, 573, "融资信息化管理")]
    [InlineData(589, 587, "劳务派遣人员项目")]
    public void The_first_cell_of_the_heading_names_the_project(int line, int header, string project) =>
        Sample.At(LongTerm, line, "对应项目").Should().BeEquivalentTo(new { Text = project, Place = new { Line = header, Column = 1 } });

    [Fact]
    public void Goal_6_has_two_project_names_in_one_cell()
    {
        var cell = Sample.At(LongTerm, 541, "对应项目");

        cell.Place!.Line.Should().Be(539);
        cell.Text.Should().Be("区政务服务便民热线办理中心整体服务外包、区政府服务便民热线办理中心运行经费");
        Sample.Only(LongTerm).Rows.Where(row => Sample.Only(LongTerm).CellOf(row, "目标序号")!.Raw == "6").Should().HaveCount(12);
    }

    [Fact]
    public void The_name_of_an_indicator_stands_in_the_first_column_in_all_140_rows()
    {
        var rows = new[] { LongTerm, Annual }.SelectMany(title => Sample.Only(title).Rows).ToList();

        rows.Should().HaveCount(140).And.OnlyContain(row => row.Place!.Column == 1 && row.Name == PrintedSample.CellsOf(row.Place.Line)[0]);
    }

    [Theory]
    [InlineData("部门长期绩效指标", 1, 5)]
    [InlineData("部门长期绩效指标", 7, 12)]
    [InlineData("部门年度绩效指标", 4, 4)]
    [InlineData("部门年度绩效指标", 9, 9)]
    public void The_rows_below_a_goal_are_its_own(string title, int goal, int rows)
    {
        var table = Sample.Only(title);

        table.Rows.Count(row => table.CellOf(row, "目标序号")!.Value == goal * 1_000_000).Should().Be(rows);
    }
}
