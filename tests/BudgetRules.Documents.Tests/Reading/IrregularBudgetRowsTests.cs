using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the rows and cells of the budget tables of the sample.</summary>
public sealed class IrregularBudgetRowsTests
{
    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData("收支总表", 271, 286, 4, 3)]
    [InlineData("财政拨款收支总表", 327, 345, 4, 3)]
    public void Where_the_left_half_is_empty_the_right_half_alone_gives_rows(string title, int first, int last, int cells, int cell)
    {
        var rows = Sample.Only(title).Rows.Where(row => row.Place!.Line >= first && row.Place.Line <= last).ToList();

        rows.Select(row => row.Place!.Line).Should().Equal(Enumerable.Range(first, last - first + 1));
        rows.Should().OnlyContain(row => row.Place!.CellNumber() == cell && row.Cells[0]!.Place!.CellNumber() == cell + 1);
        PrintedSample.CellsOf(first).Should().HaveCount(cells).And.StartWith(["", ""]);
    }

    [Theory]
    [InlineData("收支总表", 270, "九、其他收入", "其他收入")]
    [InlineData("收支总表", 281, "二十、国有资本经营预算支出", "国有资本经营预算支出")]
    [InlineData("收支总表", 282, "廿一、灾害防治及应急管理支出", "灾害防治及应急管理支出")]
    [InlineData("收支总表", 286, "廿五、债务发行费用支出", "债务发行费用支出")]
    [InlineData("财政拨款收支总表", 339, "(二十) 国有资本经营预算支出", "本年支出.国有资本经营预算支出")]
    [InlineData("财政拨款收支总表", 340, "(廿一) 灾害防治及应急管理支出", "本年支出.灾害防治及应急管理支出")]
    [InlineData("财政拨款收支总表", 344, "(廿五) 债务发行费用支出", "本年支出.债务发行费用支出")]
    [InlineData("财政拨款收支总表", 345, "二、年终结转结余", "年终结转结余")]
    public void Chinese_numerals_before_a_label_are_no_part_of_its_path_and_no_code(string title, int line, string name, string path)
    {
        var row = Sample.Only(title).Rows.First(row => row.Place!.Line == line);

        (row.Code, row.Name, row.Path).Should().Be((null, name, path));
        Sample.Only(title).HasCodes.Should().BeFalse();
    }

    [Theory]
    [InlineData(300, "1597.66", "1293.13", "304.53")]
    [InlineData(301, "1287.73", "983.20", "304.53")]
    [InlineData(303, "114.70", "114.70", "0.00")]
    [InlineData(305, "103.10", "103.10", "0.00")]
    [InlineData(307, "92.13", "92.13", "0.00")]
    public void Rows_with_code_and_name_blank_keep_their_figures_in_their_columns(int line, string total, string basic, string projects)
    {
        var row = Sample.Only("支出总表").RowAt(line);

        (row.Code, row.Name).Should().Be((null, null));
        row.Cells.Take(3).Select(cell => cell!.Raw).Should().Equal(total, basic, projects);
        row.Cells[0]!.Place!.CellNumber().Should().Be(3);
    }

    [Fact]
    public void Three_columns_at_the_end_of_the_table_are_blank_in_all_ten_rows()
    {
        var table = Sample.Only("支出总表");

        table.Rows.Should().HaveCount(10);
        foreach (var column in new[] { "事业单位经营支出", "上缴上级支出", "对附属单位补助支出" })
        {
            table.Rows.Should().OnlyContain(row => table.CellOf(row, column)!.State == CellState.Blank && table.CellOf(row, column)!.Place!.Line == row.Place!.Line);
        }
    }

    [Theory]
    [InlineData("一般公共预算支出表", 356, "1,597.66")]
    [InlineData("一般公共预算基本支出表", 379, "1,293.13")]
    public void The_row_合计_has_an_empty_code_and_its_figures(string title, int line, string total)
    {
        var row = Sample.Only(title).RowAt(line);

        (row.Code, row.Name).Should().Be((null, "合计"));
        row.Cells[0]!.Raw.Should().Be(total);
        Sample.Only(title).Rows.Count(row => row.Code is null).Should().Be(1);
    }

    [Fact]
    public void Thousands_separators_are_printed_in_two_tables_only_and_mean_the_same()
    {
        var separated = Sample.Tables.Where(table => table.Rows.SelectMany(row => row.Cells).Any(cell => cell?.Unit == "万元" && cell.Raw.Contains(',')));

        separated.Select(table => table.Title).Should().Equal("一般公共预算支出表", "一般公共预算基本支出表");
        Sample.At("一般公共预算基本支出表", 379, "合计").Should().BeEquivalentTo(new { Value = 1_293_130_000L, Precision = 10_000L, State = CellState.Read });
        Sample.At("支出总表", 300, "基本支出").Value.Should().Be(1_293_130_000L);
    }

    [Theory]
    [InlineData("收支总表", 31, 0)]
    [InlineData("支出总表", 7, 30)]
    [InlineData("财政拨款收支总表", 0, 28)]
    [InlineData("一般公共预算支出表", 20, 0)]
    [InlineData("一般公共预算基本支出表", 37, 0)]
    [InlineData("一般公共预算“三公”经费支出表", 3, 0)]
    public void Some_tables_print_0_00_where_others_leave_the_cell_empty(string title, int zeros, int blanks)
    {
        var cells = Sample.Only(title).Rows.SelectMany(row => row.Cells).ToList();

        cells.Count(cell => cell!.Raw == "0.00" && cell.State == CellState.Read && cell.Value == 0 && cell.Precision == 10_000).Should().Be(zeros);
        cells.Count(cell => cell!.Raw.Length == 0 && cell.State == CellState.Blank).Should().Be(blanks);
        cells.Count(cell => cell!.Value == 0).Should().Be(zeros + blanks);
    }

    [Fact]
    public void A_one_row_table_without_labels_has_neither_code_nor_name()
    {
        var row = Sample.Only("一般公共预算“三公”经费支出表").Rows.Single();

        (row.Code, row.Name, row.Place!.Line).Should().Be((null, null, 428));
        row.Cells.Select(cell => cell!.Raw).Should().Equal("40.00", "0.00", "40.00", "0.00", "40.00", "0.00");
    }

    [Fact]
    public void Half_width_brackets_at_426_and_full_width_ones_at_182_name_one_thing()
    {
        var column = Sample.Only("一般公共预算“三公”经费支出表").Columns[1];
        var facts = Sample.Only("公开说明");

        column.Place!.Text().Should().Be("因公出国(境)费");
        PrintedSample.Line(182).Should().Contain("因公出国（境）经费");
        facts.CellOf(facts.Rows.Single(row => row.Name == column.Path), "金额").Should().BeEquivalentTo(new { Raw = "0 万元", State = CellState.Read });
    }
}
