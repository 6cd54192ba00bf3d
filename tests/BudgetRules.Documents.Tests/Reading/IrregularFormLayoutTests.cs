using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in how the department's own performance form is laid out: pieces, headings, page breaks.</summary>
public sealed class IrregularFormLayoutTests
{
    private const string LongTerm = "部门长期绩效指标";
    private const string Annual = "部门年度绩效指标";

    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData("部门总体资金情况", 451, 7, "占比", "100%")]
    [InlineData("项目支出情况", 480, 6, "项目本年度预算", "304.53")]
    [InlineData(LongTerm, 553, 6, "指标值", "≥85%")]
    [InlineData(LongTerm, 558, 7, "指标值", "5次")]
    [InlineData(LongTerm, 576, 6, "指标值", "≥90亿")]
    [InlineData(Annual, 603, 8, "预期当年实现值", "5期")]
    [InlineData(Annual, 660, 8, "预期当年实现值", "100%")]
    [InlineData(Annual, 662, 9, "预期当年实现值", "≥85%")]
    [InlineData(Annual, 702, 9, "预期当年实现值", "≥95%")]
    [InlineData(Annual, 704, 7, "预期当年实现值", "95%")]
    public void A_row_is_read_in_whatever_width_its_piece_has(string title, int line, int cells, string column, string raw)
    {
        PrintedSample.CellsOf(line).Should().HaveCount(cells);
        Sample.At(title, line, column).Raw.Should().Be(raw);
    }

    [Theory]
    [InlineData(LongTerm, 557, 558)]
    [InlineData(Annual, 662, 662)]
    [InlineData(Annual, 668, 676)]
    public void An_empty_cell_at_the_end_of_a_piece_moves_nothing(string title, int printed, int line)
    {
        PrintedSample.CellsOf(printed)[^1].Should().BeEmpty();
        Sample.At(title, line, "指标值确定依据").Place!.CellNumber().Should().Be(PrintedSample.CellsOf(line).Length - 1);
    }

    [Fact]
    public void Pairs_of_label_and_value_stand_in_one_table_with_a_heading_of_three_levels()
    {
        var form = Sample.Only("部门整体支出绩效目标申报表");
        var funds = Sample.Only("部门总体资金情况");

        (form.CellOf(form.Rows[0], "填报人")!.Place!.Line, form.CellOf(form.Rows[0], "联系电话")!.Place!.Line).Should().Be((448, 448));
        form.CellOf(form.Rows[0], "部门（单位）名称")!.Raw.Should().Be("武汉市新洲区人民政府办公室");
        funds.Columns.Select(column => (column.Path, column.Place!.Line)).Should()
            .Equal(("当年金额", 449), ("占比", 449), ("近两年收支金额.前年", 450), ("近两年收支金额.上年", 450));
        funds.Columns.Skip(2).Select(column => column.Place!.Text()).Should().Equal("2020年", "2021年");
    }

    [Theory]
    [InlineData(451, "收入构成.财政拨款", 3)]
    [InlineData(454, "收入构成.合计", 3)]
    [InlineData(455, "支出构成.人员类项目支出", 3)]
    [InlineData(456, "支出构成.运转类项目支出", 3)]
    public void The_label_of_a_merged_column_is_part_of_the_path_and_the_rows_name_stands_beside_it(int line, string path, int cell)
    {
        var row = Sample.Only("部门总体资金情况").RowAt(line);

        row.Path.Should().Be(path);
        row.Place!.CellNumber().Should().Be(cell);
        row.Cells[0]!.Place!.CellNumber().Should().Be(cell + 1);
    }

    [Theory]
    [InlineData(457, "支出构成.特定目标类项目支出")]
    [InlineData(458, "支出构成.合计")]
    public void Rows_shifted_one_column_left_at_457_and_458_keep_their_figures(int line, string path)
    {
        var row = Sample.Only("部门总体资金情况").RowAt(line);

        row.Path.Should().Be(path);
        row.Place!.CellNumber().Should().Be(1);
        row.Cells.Select(cell => cell!.Raw).Should().Equal("304.53", "100%", "335.7", "330.36");
        row.Cells.Select(cell => cell!.Place!.CellNumber()).Should().Equal(3, 4, 5, 6);
    }

    [Fact]
    public void A_list_of_tasks_broken_by_a_page_and_moved_a_column_is_said_once_and_gives_no_rows()
    {
        PrintedSample.CellsOf(472)[1].Should().StartWith("5. ");
        PrintedSample.CellsOf(474)[0].Should().StartWith("<p>6. ");

        Sample.Diagnostics.Where(diagnostic => diagnostic.Code == "文603").Select(diagnostic => diagnostic.Position.Line).Should().Equal(459);
        Sample.Diagnostics.Single(diagnostic => diagnostic.Code == "文603").ToString().Should().Contain("18 行");
        Sample.Tables.SelectMany(table => table.Rows).Should().NotContain(row => row.Place!.Line >= 459 && row.Place.Line <= 477);
    }

    [Fact]
    public void A_heading_broken_at_478_into_479_heads_the_fifth_figure_of_480()
    {
        var table = Sample.Only("项目支出情况");
        var cell = table.CellOf(table.RowAt(480), "项目主要支出方向和用途")!;

        (cell.Raw, cell.Place!.CellNumber()).Should().Be(("特定目标", 6));
        table.Rows.Should().ContainSingle();
    }

    [Theory]
    [InlineData(493, 494)]
    [InlineData(501, 502)]
    [InlineData(509, 510)]
    [InlineData(517, 518)]
    [InlineData(524, 525)]
    [InlineData(539, 540)]
    [InlineData(587, 588)]
    public void 一级_and_指标_in_two_rows_are_one_heading(int upper, int lower)
    {
        (PrintedSample.CellsOf(upper)[1], PrintedSample.CellsOf(lower)[1]).Should().Be(("一级", "指标"));

        Sample.Only(LongTerm).Rows.Should().NotContain(row => row.Place!.Line == upper || row.Place.Line == lower);
        Sample.At(LongTerm, lower + 1, "一级指标").Should().BeEquivalentTo(new { Raw = "产出指标", IsInferred = false });
    }

    [Theory]
    [InlineData(557, 558)]
    [InlineData(573, 576)]
    public void 一级指标_in_one_cell_is_the_same_heading_also_with_a_stray_指标_below(int header, int first)
    {
        PrintedSample.CellsOf(header)[1].Should().Be("一级指标");

        Sample.Only(LongTerm).Rows.Should().NotContain(row => row.Place!.Line >= header && row.Place.Line < first);
        Sample.At(LongTerm, first, "一级指标").Raw.Should().Be("产出指标");
    }

    [Fact]
    public void An_annual_heading_in_three_rows_has_its_columns_on_the_second_and_the_third()
    {
        var columns = Sample.Only(Annual).Columns.Where(column => column.Place is not null).Select(column => $"{column.Path}@{column.Place!.Line}");

        columns.Should().ContainInOrder("一级指标@601", "指标值.近两年指标值.前年@602", "指标值.近两年指标值.上年@602", "指标值.预期当年实现值@601", "指标值确定依据@601");
        Sample.Only(Annual).Rows.Should().NotContain(row => row.Place!.Line >= 600 && row.Place.Line <= 602);
    }

    [Theory]
    [InlineData(LongTerm, 529, 531, "5")]
    [InlineData(LongTerm, 550, 552, "6")]
    [InlineData(Annual, 620, 622, "3")]
    [InlineData(Annual, 639, 641, "5")]
    [InlineData(Annual, 660, 662, "6")]
    [InlineData(Annual, 702, 704, "9")]
    public void A_page_break_inside_a_block_leaves_both_sides_to_one_goal(string table, int before, int behind, string goal)
    {
        PrintedSample.Line(before + 1).Should().BeEmpty();
        Sample.At(table, before, "目标序号").Raw.Should().Be(goal);
        Sample.At(table, behind, "目标序号").Raw.Should().Be(goal);
    }

    [Fact]
    public void A_page_break_between_the_heading_at_574_and_its_first_row_loses_neither()
    {
        PrintedSample.Line(575).Should().BeEmpty();
        Sample.At(LongTerm, 576, "目标序号").Raw.Should().Be("8");
        Sample.At(LongTerm, 576, "对应项目").Text.Should().Be("融资信息化管理");
    }

    [Theory]
    [InlineData(LongTerm, 506, 511, "2", "3")]
    [InlineData(LongTerm, 536, 541, "5", "6")]
    [InlineData(LongTerm, 584, 589, "8", "9")]
    [InlineData(Annual, 681, 687, "7", "8")]
    public void A_blank_line_that_parts_two_goals_looks_like_a_page_break_and_ends_the_goal(string table, int before, int behind, string ended, string begun)
    {
        PrintedSample.Line(before + 1).Should().BeEmpty();
        Sample.At(table, before, "目标序号").Raw.Should().Be(ended);
        Sample.At(table, behind, "目标序号").Raw.Should().Be(begun);
    }

    [Fact]
    public void A_blank_line_at_598_parts_the_long_term_goals_from_the_annual_ones()
    {
        Sample.Only(LongTerm).Rows[^1].Place!.Line.Should().Be(597);
        Sample.Only(Annual).Rows[0].Place!.Line.Should().Be(603);
    }
}
