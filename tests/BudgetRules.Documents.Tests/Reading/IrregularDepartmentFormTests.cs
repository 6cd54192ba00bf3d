using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the department's own performance form, item by item.</summary>
public sealed class IrregularDepartmentFormTests
{
    private const string LongTerm = "部门长期绩效指标";
    private const string Annual = "部门年度绩效指标";

    private static Disclosure Sample => ReadSample.Own;

    [Fact]
    public void One_form_in_pieces_of_six_to_nine_cells_gives_its_tables() =>
        Sample.Tables.Where(table => table.Place is { Line: > 440 and < 711 }).Select(table => (table.Title, table.Rows.Length))
            .Should().ContainInOrder(("部门总体资金情况", 8), (LongTerm, 70), (Annual, 70));

    [Fact]
    public void Years_as_headings_are_the_columns_of_the_two_years_before()
    {
        var table = Sample.Only("部门总体资金情况");

        table.Columns.Select(column => column.Path.Split('.')[^1]).Should().Equal("当年金额", "占比", "前年", "上年");
        table.Columns[2].Place!.Line.Should().Be(450);
    }

    [Fact]
    public void A_heading_broken_over_two_rows_in_the_list_of_projects_is_one_heading() =>
        Sample.Only("项目支出情况").Columns.Select(column => column.Path).Should().Contain("项目主要支出方向和用途");

    [Fact]
    public void Goals_are_rows_and_go_on_behind_a_page_break() =>
        Sample.Only("整体绩效总目标").Rows.Select(row => row.Place!.Line).Should().Equal(482, 483, 484, 485, 486, 487, 488, 490, 491);

    [Fact]
    public void Annual_blocks_name_no_project()
    {
        Sample.Only(Annual).Columns.Should().NotContain(column => column.Path == "对应项目");
        Sample.At(Annual, 662, "目标序号").Raw.Should().Be("6");
    }

    [Fact]
    public void The_third_level_is_blank_in_all_140_rows()
    {
        var cells = new[] { LongTerm, Annual }.SelectMany(title => Sample.Only(title).Rows.Select(row => Sample.Only(title).CellOf(row, "三级指标")!));

        cells.Should().HaveCount(140).And.OnlyContain(cell => cell.State == CellState.Blank);
    }

    [Fact]
    public void A_header_in_three_rows_gives_the_three_values_of_a_row()
    {
        var table = Sample.Only(Annual);
        var row = table.RowAt(603);

        (table.CellOf(row, "前年")!.Raw, table.CellOf(row, "上年")!.Raw, table.CellOf(row, "预期当年实现值")!.Raw).Should().Be(("4期", "5期", "5期"));
    }

    [Theory]
    [InlineData(Annual, 620, "一级指标", "产出指标")]
    [InlineData(Annual, 638, "一级指标", "产出指标")]
    [InlineData(Annual, 638, "二级指标", "数量指标")]
    [InlineData(Annual, 639, "二级指标", "数量指标")]
    [InlineData(LongTerm, 582, "一级指标", "效益指标")]
    [InlineData(LongTerm, 595, "一级指标", "效益指标")]
    [InlineData(Annual, 693, "一级指标", "效益指标")]
    [InlineData(Annual, 660, "二级指标", "质量指标")]
    [InlineData(Annual, 702, "二级指标", "质量指标")]
    public void A_merged_label_printed_below_its_rows_is_filled_up(string table, int line, string column, string label) =>
        Sample.At(table, line, column).Should().BeEquivalentTo(new { Text = label, Raw = "", IsInferred = true });

    [Theory]
    [InlineData(704)]
    [InlineData(705)]
    [InlineData(706)]
    public void A_merged_label_lost_at_a_page_break_is_filled_down(int line) =>
        Sample.At(Annual, line, "一级指标").Should().BeEquivalentTo(new { Text = "产出指标", IsInferred = true });

    [Theory]
    [InlineData(LongTerm, 565, "质量指标", "≥95%", "市金融局下达的目标任务")]
    [InlineData(LongTerm, 567, "质量指标", "长期", "市金融局下达的目标任务")]
    [InlineData(LongTerm, 580, "成本指标", "95%", "")]
    [InlineData(LongTerm, 583, "社会效益指标", "90%", "")]
    [InlineData(LongTerm, 595, "社会效益指标", "20", "")]
    [InlineData(Annual, 660, "质量指标", "100%", "")]
    [InlineData(Annual, 677, "质量指标", "≥95%", "市金融局下达的目标任务")]
    [InlineData(Annual, 694, "社会效益指标", "90%", "年度金融工作计划")]
    [InlineData(Annual, 695, "社会公众或服务对象满意度指标", "≥90%", "年度金融工作计划")]
    public void Cells_that_slipped_to_the_right_are_laid_on_their_columns(string table, int line, string second, string value, string basis) =>
        CheckRow(table, line, second, value, basis);

    [Theory]
    [InlineData(LongTerm, 547, "数量指标", "≥2次", "上年年终考核及年度目标任务完成情况")]
    [InlineData(LongTerm, 584, "社会公众或服务对象满意度指标", "≥90%", "年度金融工作计划")]
    [InlineData(Annual, 704, "质量指标", "95%", "与劳务派遣公司签订合同")]
    [InlineData(Annual, 707, "社会效益指标", "20", "与劳务派遣公司签订合同")]
    public void Cells_that_slipped_to_the_left_are_laid_on_their_columns(string table, int line, string second, string value, string basis) =>
        CheckRow(table, line, second, value, basis);

    [Fact]
    public void A_blank_line_between_two_goals_fills_no_label_across_them() =>
        Sample.At(LongTerm, 511, "一级指标").Raw.Should().Be("产出指标");

    [Fact]
    public void A_variant_of_a_label_is_known_and_kept_as_printed() =>
        Sample.At(Annual, 615, "二级指标").Should().BeEquivalentTo(new { Raw = "社会公众或服务对象满意度", Text = "社会公众或服务对象满意度", IsInferred = false });

    private static void CheckRow(string title, int line, string second, string value, string basis)
    {
        var table = Sample.Only(title);
        var row = table.RowAt(line);
        table.CellOf(row, "二级指标")!.Text.Should().Be(second);
        (table.CellOf(row, "指标值") ?? table.CellOf(row, "预期当年实现值"))!.Raw.Should().Be(value);
        table.CellOf(row, "指标值确定依据")!.Text.Should().Be(basis);
    }
}
