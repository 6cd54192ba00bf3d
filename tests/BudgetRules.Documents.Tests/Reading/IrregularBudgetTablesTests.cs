using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the budget tables of the sample, item by item.</summary>
public sealed class IrregularBudgetTablesTests
{
    private static Disclosure Sample => ReadSample.Own;

    [Fact]
    public void Two_announced_tables_that_do_not_exist_count_0_where_they_are_announced()
    {
        var table = Sample.Only("公开表目录");
        var missing = table.Rows.Where(row => table.CellOf(row, "公开张数")!.Value == 0).ToList();

        missing.Select(row => (row.Name, row.Place!.Line)).Should().Equal(("收入总表", 243), ("项目支出表", 250));
        table.CellOf(missing[0], "公开张数")!.State.Should().Be(CellState.Read);
        table.CellOf(missing[0], "表号")!.Text.Should().Be("附表4-2");
        table.Rows.Should().HaveCount(9);
        Sample.Diagnostics.Where(diagnostic => diagnostic.Code == "文610").Select(diagnostic => diagnostic.Position.Line).Should().Equal(243, 250);
    }

    [Fact]
    public void Titles_in_the_contents_are_no_tables() =>
        Sample.Tables.Should().NotContain(table => table.Place != null && table.Place.Line > 0 && table.Place.Line < 102);

    [Theory]
    [InlineData(289, "收 入 总 计", "收入总计")]
    [InlineData(289, "支 出 总 计", "支出总计")]
    public void Letter_spaced_labels_are_found(int line, string printed, string path) =>
        Sample.Only("收支总表").Rows.Should().Contain(row => row.Place!.Line == line && row.Name == printed && row.Path == path);

    [Fact]
    public void A_side_by_side_table_gives_the_left_half_then_the_right_also_where_the_left_is_empty()
    {
        var rows = Sample.Only("收支总表").Rows;

        rows.Select(row => row.Path).Take(12).Last().Should().Be("收入总计");
        rows[12].Path.Should().Be("一般公共服务支出");
        rows.Single(row => row.Place!.Line == 271).Path.Should().Be("城乡社区支出");
        rows.Should().HaveCount(40);
    }

    [Fact]
    public void Ordinals_run_from_二十_to_廿一_with_and_without_brackets()
    {
        Sample.Only("收支总表").RowAt(282).Path.Should().Be("灾害防治及应急管理支出");
        Sample.Only("财政拨款收支总表").RowAt(340).Path.Should().Be("本年支出.灾害防治及应急管理支出");
    }

    [Fact]
    public void Rows_of_one_name_belong_to_the_group_being_read()
    {
        var rows = Sample.Only("财政拨款收支总表").Rows;

        rows.Where(row => row.Name == "(一) 一般公共预算拨款").Select(row => (row.Place!.Line, row.Path))
            .Should().Equal((320, "本年收入.一般公共预算拨款"), (324, "上年结转.一般公共预算拨款"));
    }

    [Fact]
    public void Headings_in_two_rows_with_flattened_spans_give_paths() =>
        Sample.Only("一般公共预算支出表").Columns.Select(column => column.Path)
            .Should().Equal("合计", "基本支出.小计", "基本支出.人员经费", "基本支出.公用经费", "项目支出");

    [Fact]
    public void A_code_that_is_printed_twice_gives_two_rows() =>
        Sample.Only("支出总表").Rows.Where(row => row.Code == "22102").Select(row => (row.Place!.Line, row.Cells[0]!.Raw)).Should().Equal((308, "73.74"), (309, "18.40"));

    [Fact]
    public void Thousands_separators_are_read_where_they_are_printed()
    {
        Sample.At("一般公共预算支出表", 356, "合计").Should().BeEquivalentTo(new { Raw = "1,597.66", Value = 1_597_660_000L, Precision = 10_000L });
        Sample.At("支出总表", 300, "合计").Value.Should().Be(1_597_660_000L);
    }

    [Fact]
    public void Zero_and_empty_stay_apart()
    {
        Sample.At("收支总表", 271, "预算数").State.Should().Be(CellState.Read);
        Sample.Only("财政拨款收支总表").RowAt(328).Cells[0]!.State.Should().Be(CellState.Blank);
    }

    [Fact]
    public void A_header_without_rows_is_a_table_without_rows()
    {
        var table = Sample.Only("政府性基金预算支出表");

        table.Rows.Should().BeEmpty();
        table.LostRows.Should().BeEmpty();
        table.Columns.Should().HaveCount(3);
    }

    [Fact]
    public void One_row_without_labels_is_read_by_its_headings()
    {
        var table = Sample.Only("一般公共预算“三公”经费支出表");

        table.Rows.Should().ContainSingle();
        table.CellOf(table.Rows[0], "公务用车购置及运行费.公务用车运行费")!.Raw.Should().Be("40.00");
    }

    [Fact]
    public void A_note_under_a_table_is_no_row() => Sample.Only("收支总表").Rows.Should().NotContain(row => row.Place!.Line > 289);

    [Fact]
    public void Half_and_full_width_brackets_mean_the_same()
    {
        Sample.Only("一般公共预算“三公”经费支出表").Columns.Should().Contain(column => column.Path == "因公出国（境）费");
        Sample.Only("一般公共预算基本支出表").RowAt(401).Name.Should().Be("维修(护)费");
    }
}
