using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in how the ten project forms are laid out: titles, pairs, headings, page breaks.</summary>
public sealed class IrregularProjectLayoutTests
{
    private const string LongTerm = "长期绩效目标表";
    private const string Annual = "年度绩效目标表";

    private static Disclosure Sample => ReadSample.Own;

    [Fact]
    public void Each_form_has_the_same_title_and_its_name_only_in_the_first_pair()
    {
        var forms = Sample.All("部门项目申报表").ToList();

        forms.Select(form => form.Place!.Line).Should().Equal(719, 796, 863, 924, 995, 1069, 1151, 1234, 1295, 1360);
        forms.Should().OnlyContain(form => PrintedSample.Line(form.Place!.Line) == "部门项目申报表(含绩效目标)");
        forms.Should().OnlyContain(form => PrintedSample.CellsOf(form.Rows[0].Place!.Line)[0] == "项目名称" && PrintedSample.CellsOf(form.Rows[0].Place!.Line)[1] == form.Copy);
    }

    [Theory]
    [InlineData("劳务派遣人员工资项目", "项目执行单位", 726, 4, "政府办组织科")]
    [InlineData("劳务派遣人员工资项目", "项目属性", 729, 2, "持续性项目")]
    [InlineData("劳务派遣人员工资项目", "项目当年预算", 734, 4, "80")]
    [InlineData("防范和处置非法集资", "项目执行单位", 1302, 5, "新洲区人民政府办公室")]
    [InlineData("防范和处置非法集资", "支出项目类别", 1306, 2, "特定目标类")]
    [InlineData("防范和处置非法集资", "项目当年预算", 1310, 5, "24.5")]
    public void A_row_of_a_form_holds_two_pairs_or_one_with_empty_cells_in_four_or_five_columns(string copy, string label, int line, int cell, string raw)
    {
        var form = Sample.All("部门项目申报表").Single(table => table.Copy == copy);
        var read = form.CellOf(form.Rows[0], label)!;

        (read.Raw, read.Place!.Line, read.Place.CellNumber()).Should().Be((raw, line, cell));
    }

    [Fact]
    public void A_form_of_four_columns_goes_on_with_three_behind_the_page_break_at_1168()
    {
        PrintedSample.CellsOf(1167).Should().HaveCount(4);
        PrintedSample.CellsOf(1169).Should().Equal("", "来源项目", "金额");

        var table = Sample.All("项目资金来源").Single(table => table.Copy == "区政务服务便民热线办理中心运行经费");
        table.Rows.Select(row => row.Place!.Line).Should().Equal(Enumerable.Range(1170, 12));
        table.Rows[1].Cells[0]!.Raw.Should().Be("50");
    }

    [Fact]
    public void Eight_forms_print_项目编码_and_two_项目编号()
    {
        var columns = Sample.All("部门项目申报表").Select(form => form.Columns.Single(column => column.Path == "项目编码").Place!).ToList();

        columns.Count(place => place.Text() == "项目编码").Should().Be(8);
        columns.Where(place => place.Text() == "项目编号").Select(place => place.Line).Should().Equal(1157, 1366);
    }

    [Theory]
    [InlineData("项目支出明细测算", "750 827 955", "894 1026 1100 1183 1265 1326 1391")]
    [InlineData("项目采购", "757 832 963", "898 1033 1107 1191 1268 1332 1397")]
    [InlineData("项目绩效总目标", "761 836 967", "900 1035 1110 1193 1270 1334 1399")]
    [InlineData(LongTerm, "766 841 972", "903 1038 1113 1198 1273 1337 1402")]
    [InlineData(Annual, "851 983 1131 1282", "781 912 1053 1214 1341 1406")]
    public void A_title_is_a_line_of_its_own_in_some_forms_and_a_row_of_one_big_block_in_the_others(string title, string lines, string rows)
    {
        static IEnumerable<int> Numbers(string text) => text.Split(' ').Select(int.Parse);

        Numbers(lines).Should().OnlyContain(line => PrintedSample.Line(line) == title);
        Numbers(rows).Should().OnlyContain(line => PrintedSample.Line(line).StartsWith(title + "\t"));
        Sample.All(title).Select(table => table.Place!.Line).Should().Equal(Numbers(lines).Concat(Numbers(rows)).Order());
    }

    [Theory]
    [InlineData(894, 922, "894 898 900 903 912")]
    [InlineData(1326, 1356, "1326 1332 1334 1337 1341")]
    public void Up_to_five_tables_in_one_run_of_lines_are_cut_by_their_title_rows(int first, int last, string titles)
    {
        var tables = Sample.Tables.Where(table => table.Place!.Line >= first && table.Place.Line <= last).ToList();

        tables.Select(table => table.Place!.Line).Order().Should().Equal(titles.Split(' ').Select(int.Parse));
        tables.SelectMany(table => table.Rows).Should().NotContain(row => tables.Any(table => table.Place!.Line == row.Place!.Line));
    }

    [Theory]
    [InlineData("劳务派遣人员工资项目", 759, 2, 3)]
    [InlineData("区人民政府公报项目", 899, 3, 5)]
    public void Headings_of_purchases_are_printed_side_by_side_or_spread_and_have_no_rows_below(string copy, int line, int quantity, int amount)
    {
        var table = Sample.All("项目采购").Single(table => table.Copy == copy);

        table.Columns.Select(column => (column.Place!.Line, column.Place.CellNumber())).Should().Equal((line, quantity), (line, amount));
        table.Rows.Should().BeEmpty();
        table.LostRows.Should().BeEmpty();
    }

    [Fact]
    public void The_only_purchase_has_its_figures_in_the_third_and_fifth_cell_of_1109()
    {
        Sample.At("项目采购", 1109, "数量").Place!.CellNumber().Should().Be(3);
        Sample.At("项目采购", 1109, "金额").Should().BeEquivalentTo(new { Value = 91_260_000L, Place = new { Line = 1109, Column = 26 } });
    }

    [Theory]
    [InlineData(764, 2, "政府办内设机构多")]
    [InlineData(902, 3, "汇总文件选登")]
    public void The_goal_of_a_form_stands_in_two_columns_or_in_the_first_and_third(int line, int cell, string text)
    {
        var read = Sample.At("项目绩效总目标", line, "目标说明");

        read.Place!.CellNumber().Should().Be(cell);
        read.Text.Should().StartWith(text);
    }

    [Theory]
    [InlineData(777, 6, 779, 8)]
    [InlineData(1048, 6, 1050, 8)]
    public void A_page_break_may_widen_a_table_from_six_cells_to_eight(int before, int narrow, int behind, int wide)
    {
        PrintedSample.CellsOf(before).Should().HaveCount(narrow);
        PrintedSample.CellsOf(behind).Should().HaveCount(wide);

        Sample.At(LongTerm, behind, "指标值").Place!.CellNumber().Should().Be(5);
        Sample.At(LongTerm, behind, "指标值确定依据").Place!.CellNumber().Should().Be(6);
    }

    [Fact]
    public void An_annual_heading_of_six_cells_has_its_second_row_of_eight_behind_a_page_break()
    {
        PrintedSample.CellsOf(913).Should().HaveCount(6);
        PrintedSample.CellsOf(915).Should().HaveCount(8);

        var columns = Sample.All(Annual).Single(table => table.Copy == "区人民政府公报项目").Columns;
        columns.Where(column => column.Place?.Line == 915).Select(column => column.Path).Should().Equal("指标值.前年", "指标值.上年", "指标值.预计当年实现");
        new[] { "前年", "上年", "预计当年实现", "指标值确定依据" }.Select(column => Sample.At(Annual, 918, column).Place!.CellNumber()).Should().Equal(5, 6, 7, 8);
    }

    [Theory]
    [InlineData(Annual, 784, "预计当年实现", "预计当年实现")]
    [InlineData("部门年度绩效指标", 603, "预期当年实现值", "预期当年实现值")]
    public void The_value_of_the_year_has_one_heading_in_the_forms_and_another_in_the_departments_tables(string title, int line, string column, string printed)
    {
        var table = Sample.All(title).Single(table => table.Rows.Any(row => row.Place!.Line == line));

        table.Columns.Single(candidate => candidate.Path.EndsWith(column)).Place!.Text().Should().Be(printed);
        table.CellOf(table.RowAt(line), column)!.Place!.CellNumber().Should().Be(7);
    }

    [Theory]
    [InlineData(LongTerm, 777, 779)]
    [InlineData(Annual, 856, 858)]
    [InlineData(LongTerm, 1048, 1050)]
    [InlineData(LongTerm, 1119, 1121)]
    [InlineData(Annual, 1141, 1143)]
    [InlineData(Annual, 1217, 1220)]
    [InlineData(Annual, 1348, 1350)]
    [InlineData(Annual, 1410, 1412)]
    public void Rows_on_both_sides_of_a_page_break_follow_each_other_in_one_table(string title, int before, int behind)
    {
        var rows = Sample.All(title).Single(table => table.Rows.Any(row => row.Place!.Line == before)).Rows;

        PrintedSample.Line(before + 1).Should().BeEmpty();
        rows[rows.IndexOf(rows.Single(row => row.Place!.Line == before)) + 1].Place!.Line.Should().Be(behind);
    }

    [Theory]
    [InlineData(1350, "≥120")]
    [InlineData(1351, "≥10起")]
    [InlineData(1352, "≥95%")]
    [InlineData(1353, "≥80%")]
    [InlineData(1354, "长期")]
    [InlineData(1355, "≥156万元")]
    [InlineData(1356, "≥80%")]
    public void A_page_of_seven_cells_has_its_three_values_from_the_fourth_on(int line, string value)
    {
        var cells = new[] { "前年", "上年", "预计当年实现" }.Select(column => Sample.At(Annual, line, column)).ToList();

        PrintedSample.CellsOf(line).Should().HaveCount(7);
        cells.Select(cell => (cell.Raw, cell.Place!.CellNumber())).Should().Equal((value, 4), (value, 5), (value, 6));
        Sample.At(Annual, line, "三级指标").State.Should().Be(CellState.Blank);
    }

    [Fact]
    public void A_text_cut_at_1195_goes_on_at_1197_without_its_name_and_stays_one_text_of_one_row()
    {
        var table = Sample.All("项目绩效总目标").Single(table => table.Copy == "区政务服务便民热线办理中心运行经费");
        var cell = table.CellOf(table.Rows.Single(), "目标说明")!;

        PrintedSample.CellsOf(1197)[0].Should().BeEmpty();
        cell.Place!.Line.Should().Be(1195);
        cell.Text.Should().Contain("反馈和考核，与市级转办平台实现衔接").And.EndWith("督办落实率 100%。");
    }
}
