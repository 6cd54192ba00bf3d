using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the lines over the budget tables of the sample: numbers, titles, units and headings.</summary>
public sealed class IrregularTitlesTests
{
    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData("收支总表", 254, "附表4-1")]
    [InlineData("支出总表", 293, "")]
    [InlineData("财政拨款收支总表", 311, "")]
    [InlineData("一般公共预算支出表", 348, "")]
    [InlineData("一般公共预算基本支出表", 371, "")]
    [InlineData("一般公共预算“三公”经费支出表", 420, "附表4-7")]
    [InlineData("政府性基金预算支出表", 430, "")]
    public void Two_tables_have_their_number_two_lines_above_and_five_begin_with_the_bare_title(string title, int line, string number)
    {
        Sample.Only(title).Place!.Line.Should().Be(line);
        PrintedSample.Line(line - 2).StartsWith("附表", StringComparison.Ordinal).Should().Be(number.Length > 0);
        Sample.Tables.Should().NotContain(table => table.Title.Contains("附表", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("收支总表", 256, 258, "单位：元")]
    [InlineData("支出总表", 295, 297, "单位：元")]
    [InlineData("财政拨款收支总表", 313, 315, "单位: 元")]
    [InlineData("一般公共预算支出表", 350, 352, "单位：元")]
    [InlineData("一般公共预算基本支出表", 373, 375, "单位: 元")]
    [InlineData("一般公共预算“三公”经费支出表", 422, 424, "单位:元")]
    [InlineData("政府性基金预算支出表", 432, 434, "单位: 元")]
    public void The_unit_is_that_of_its_own_line_between_title_and_table_with_either_colon(string title, int department, int line, string yuan)
    {
        PrintedSample.Line(department).Should().MatchRegex("^部门/单位[：:]$");
        PrintedSample.Line(line).Should().Be(yuan.Replace("元", "万元", StringComparison.Ordinal));

        Sample.Only(title).Unit.Should().Be(MoneyUnit.TenThousandYuan);
        PrintedSample.ReadWith(line, yuan).Only(title).Unit.Should().Be(MoneyUnit.Yuan);
        Sample.Only(title).Rows.Should().NotContain(row => row.Place!.Line <= line);
    }

    [Fact]
    public void Letter_spaced_收_入_and_支_出_over_the_halves_are_headings_and_no_rows()
    {
        PrintedSample.CellsOf(260).Should().Equal("收 入", "", "支 出", "");
        PrintedSample.CellsOf(317).Should().Equal("收 入", "", "支 出", "");

        Sample.Only("收支总表").Rows.Min(row => row.Place!.Line).Should().Be(262);
        Sample.Only("财政拨款收支总表").Rows.Min(row => row.Place!.Line).Should().Be(319);
    }

    [Fact]
    public void Letter_spaced_项_目_at_261_and_项目_at_318_head_the_same_column()
    {
        PrintedSample.CellsOf(261)[0].Should().Be("项 目");
        PrintedSample.CellsOf(318)[0].Should().Be("项目");

        foreach (var (title, heading, first) in new[] { ("收支总表", 261, "一、一般公共预算拨款收入"), ("财政拨款收支总表", 318, "一、本年收入") })
        {
            Sample.Only(title).Columns.Should().ContainSingle().Which.Place!.Line.Should().Be(heading);
            Sample.Only(title).Rows[0].Name.Should().Be(first);
        }
    }

    [Theory]
    [InlineData("一般公共预算支出表", "合计@354|基本支出.小计@355|基本支出.人员经费@355|基本支出.公用经费@355|项目支出@354")]
    [InlineData("一般公共预算基本支出表", "本年一般公共预算基本支出.合计@378|本年一般公共预算基本支出.人员经费@378|本年一般公共预算基本支出.公用经费@378")]
    [InlineData("一般公共预算“三公”经费支出表", "“三公”经费合计@426|因公出国（境）费@426|公务用车购置及运行费.小计@427|公务用车购置及运行费.公务用车购置费@427|公务用车购置及运行费.公务用车运行费@427|公务接待费@426")]
    [InlineData("政府性基金预算支出表", "本年政府性基金预算支出.合计@437|本年政府性基金预算支出.基本支出@437|本年政府性基金预算支出.项目支出@437")]
    public void A_heading_in_two_rows_stands_where_its_lowest_cell_is_printed(string title, string columns) =>
        string.Join('|', Sample.Only(title).Columns.Select(column => $"{column.Path}@{column.Place!.Line}")).Should().Be(columns);
}
