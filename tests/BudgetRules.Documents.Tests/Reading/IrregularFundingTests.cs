using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the funding lists of the ten project forms.</summary>
public sealed class IrregularFundingTests
{
    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData("劳务派遣人员工资项目", 736, 737)]
    [InlineData("侨联项目", 941, 942)]
    [InlineData("融资信息化管理", 1377, 1378)]
    public void The_heading_of_the_funding_comes_before_the_row_with_its_label(string copy, int header, int label)
    {
        var table = Funding(copy);

        PrintedSample.CellsOf(header)[..2].Should().Equal("", "来源项目");
        PrintedSample.CellsOf(label)[..2].Should().Equal("项目资金来源", "合计");
        table.Columns.Single().Place!.Line.Should().Be(header);
        table.Rows[0].Should().BeEquivalentTo(new { Path = "合计", Place = new { Line = label } });
    }

    [Fact]
    public void The_heading_shares_the_row_of_the_label_at_1312()
    {
        var table = Funding("防范和处置非法集资");

        PrintedSample.CellsOf(1312).Should().Equal("项目资金来源", "来源项目", "", "", "金额");
        table.Place!.Line.Should().Be(1312);
        table.Columns.Single().Place!.Line.Should().Be(1312);
        table.Rows[0].Should().BeEquivalentTo(new { Path = "合计", Place = new { Line = 1313 } });
    }

    [Theory]
    [InlineData("劳务派遣人员工资项目", 3, 3, "80")]
    [InlineData("侨联项目", 3, 4, "8.4")]
    [InlineData("区政务服务便民热线办理中心运行经费", 3, 3, "50")]
    [InlineData("防范和处置非法集资", 5, 5, "24.5")]
    public void The_amounts_stand_in_the_third_fourth_or_fifth_cell_whatever_the_heading_says(string copy, int heading, int cell, string amount)
    {
        var table = Funding(copy);

        table.Columns.Single().Place!.CellNumber().Should().Be(heading);
        table.Rows.Take(3).Select(row => (row.Cells[0]!.Raw, row.Cells[0]!.Place!.CellNumber())).Should().Equal((amount, cell), (amount, cell), (amount, cell));
        table.Rows.Skip(3).Should().OnlyContain(row => row.Cells[0]!.State == CellState.Blank);
    }

    [Theory]
    [InlineData(747, "事业单位经营收入")]
    [InlineData(748, "其他收入")]
    [InlineData(891, "事业单位经营收入")]
    [InlineData(892, "其他收入")]
    [InlineData(1097, "事业单位经营收入")]
    [InlineData(1098, "其他收入")]
    [InlineData(1262, "事业单位经营收入")]
    [InlineData(1263, "其他收入")]
    [InlineData(953, "其他收入")]
    [InlineData(1024, "其他收入")]
    [InlineData(1324, "其他收入")]
    [InlineData(1389, "其他收入")]
    public void Last_rows_of_the_list_that_slip_to_the_first_column_are_rows_of_the_list(int line, string name)
    {
        var row = Sample.All("项目资金来源").SelectMany(table => table.Rows).Single(row => row.Place!.Line == line);

        (row.Name, row.Path, row.Place!.Column).Should().Be((name, name, 1));
        row.Cells[0].Should().BeEquivalentTo(new { State = CellState.Blank, Place = new { Line = line } });
    }

    [Theory]
    [InlineData("劳务派遣人员工资项目", 739, 741, "其中：申请当年预算拨款")]
    [InlineData("防范和处置非法集资", 1315, 1317, "其中: 申请当年预算拨款")]
    public void A_label_printed_twice_belongs_to_the_source_above_it_with_either_colon(string copy, int first, int second, string name)
    {
        var rows = Funding(copy).Rows.Where(row => row.Name == name);

        rows.Select(row => (row.Place!.Line, row.Path)).Should()
            .Equal((first, "一般公共预算财政拨款收入.申请当年预算拨款"), (second, "政府性基金预算财政拨款收入.申请当年预算拨款"));
    }

    [Fact]
    public void 合计_at_454_and_458_is_the_total_of_the_group_above_it() =>
        Sample.Only("部门总体资金情况").Rows.Where(row => row.Name == "合计").Select(row => (row.Place!.Line, row.Path))
            .Should().Equal((454, "收入构成.合计"), (458, "支出构成.合计"));

    [Theory]
    [InlineData(738, "1. 一般公共预算财政拨款收入")]
    [InlineData(1253, "1.一般公共预算财政拨款收入")]
    public void A_number_before_a_source_may_have_no_space_behind_it(int line, string name) =>
        Sample.All("项目资金来源").SelectMany(table => table.Rows).Single(row => row.Place!.Line == line)
            .Should().BeEquivalentTo(new { Name = name, Path = "一般公共预算财政拨款收入" });

    private static Table Funding(string copy) => Sample.All("项目资金来源").Single(table => table.Copy == copy);
}
