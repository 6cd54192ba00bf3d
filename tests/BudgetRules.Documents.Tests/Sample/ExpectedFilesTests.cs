using System.Globalization;

namespace BudgetRules.Documents.Tests.Sample;

/// <summary>What tests/expected says stands in the sample, on the line that it names.</summary>
public sealed class ExpectedFilesTests
{
    private static readonly string[] Lines = File.ReadAllLines(TestRepository.Sample);

    [Theory]
    [InlineData("tables.tsv", "row_code", "row_name", "raw")]
    [InlineData("overall-funds.tsv", "item", "当年金额", "占比", "2020年", "2021年")]
    [InlineData("indicators.tsv", "name", "printed_level1", "printed_level2", "level3", "value", "before_last", "last", "basis")]
    [InlineData("projects.tsv", "name", "code")]
    [InlineData("details.tsv", "activity", "content", "economic", "amount", "basis")]
    [InlineData("funding.tsv", "item", "amount")]
    [InlineData("procurement.tsv", "name", "quantity", "amount")]
    [InlineData("goals.tsv", "name")]
    public void Every_cell_stands_on_its_line(string name, params string[] columns)
    {
        foreach (var row in ExpectedFile.Read(name).Rows)
        {
            var printed = CellsOf(row.Line);
            columns.Select(column => row[column]).Where(text => text.Length > 0).Should().BeSubsetOf(printed, "{0} {1}", name, row);
        }
    }

    [Fact]
    public void Every_narrative_figure_stands_on_its_line_and_one_slot_is_empty()
    {
        var narrative = ExpectedFile.Read("narrative.tsv");

        narrative.Rows.Should().OnlyContain(row => Lines[row.Line - 1].Contains(row["raw"], StringComparison.Ordinal));
        narrative.Rows.Where(row => row["raw"].Length == 0).Select(row => (row["fact"], row.Line, row["column"])).Should().Equal(("三公经费", 180, "金额"));
        narrative.Rows.Select(row => row["fact"]).Where(fact => !fact.Contains('：')).Distinct().Should().HaveCount(23);
        narrative.Rows.Count(row => row["fact"].Contains('：')).Should().Be(39);
    }

    [Fact]
    public void The_budget_tables_hold_269_printed_figures_and_no_other()
    {
        var tables = ExpectedFile.Read("tables.tsv");
        var figures = Enumerable.Range(260, 437 - 260 + 1)
            .SelectMany(line => CellsOf(line).Where((cell, column) => cell.Length > 0 && (column > 0 || line == 428) && cell.All(c => char.IsAsciiDigit(c) || c is '.' or ',')));

        figures.Should().HaveCount(269);
        tables.Rows.Count(row => row["raw"].Length > 0).Should().Be(269);
        tables.Rows.Should().HaveCount(327);
        tables.Rows.Select(row => (row["table"], row["line"], row["row_name"], row["column"])).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_317_indicators_have_both_levels_and_as_many_values_as_their_table()
    {
        var indicators = ExpectedFile.Read("indicators.tsv").Rows;

        indicators.GroupBy(row => row["table"]).Select(table => (table.Key, table.Count()))
            .Should().Equal(("部门长期绩效指标", 70), ("部门年度绩效指标", 70), ("长期绩效目标表", 81), ("年度绩效目标表", 96));
        indicators.Select(row => row.Line).Should().OnlyHaveUniqueItems();
        indicators.Should().OnlyContain(row => row["level1"].EndsWith("指标") && row["level2"].Length > 0);
        indicators.Should().OnlyContain(row => row["printed_level1"].Length == 0 || row["printed_level1"] == row["level1"]);
        indicators.Should().OnlyContain(row => row["printed_level2"].Length == 0 || row["printed_level2"] == row["level2"]);
        indicators.Should().OnlyContain(row => CellsOf(row.Line)[0] == row["name"]);
        indicators.Should().OnlyContain(row => row["value"].Length > 0 && (row["last"].Length > 0) == row["table"].Contains("年度"));
    }

    [Fact]
    public void The_ten_projects_and_their_35_detail_lines_add_up_to_the_project_expenditure()
    {
        var projects = ExpectedFile.Read("projects.tsv");
        var details = ExpectedFile.Read("details.tsv");

        projects.Rows.Should().HaveCount(10);
        details.Rows.Should().HaveCount(35);
        Sum(projects.Printed("current")).Should().Be(304.53m);
        foreach (var project in projects.Rows)
        {
            Sum(details.Rows.Where(row => row["project"] == project["name"]).Select(row => row["amount"])).Should().Be(Sum([project["current"]]), "{0}", project);
        }

        ExpectedFile.Read("funding.tsv").Rows.GroupBy(row => row["project"]).Should().HaveCount(10).And.OnlyContain(project => project.Count() == 12);
    }

    [Fact]
    public void A_goal_cut_by_a_page_break_goes_on_where_the_file_says()
    {
        var goals = ExpectedFile.Read("goals.tsv").Rows;

        goals.Should().OnlyContain(row => row["text"] == LastPrinted(row.Line) + Continuation(row));
        goals.Where(row => row["continued"].Length > 0).Select(row => (row.Line, row["continued"])).Should().Equal((1195, "1197"));
    }

    private static string Continuation(ExpectedRow row) =>
        row["continued"].Length == 0 ? "" : LastPrinted(int.Parse(row["continued"], CultureInfo.InvariantCulture));

    private static string LastPrinted(int line) => CellsOf(line).Last(cell => cell.Length > 0);

    private static string[] CellsOf(int line) => [.. Lines[line - 1].Split('\t').Select(cell => cell.Trim())];

    private static decimal Sum(IEnumerable<string> amounts) => amounts.Sum(amount => decimal.Parse(amount, CultureInfo.InvariantCulture));
}
