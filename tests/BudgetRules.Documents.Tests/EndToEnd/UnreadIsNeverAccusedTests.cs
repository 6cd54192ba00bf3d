using BudgetRules.Disclosures;
using BudgetRules.Documents.Tests.Reading;

namespace BudgetRules.Documents.Tests.EndToEnd;

/// <summary>Whatever part of the sample is lost in reading: nothing fails that did not fail before.</summary>
public sealed class UnreadIsNeverAccusedTests
{
    private static readonly HashSet<string> Known = [.. CheckedSample.Own.FailingPlaces()];

    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_lost_row_makes_nothing_fail(bool isNamed)
    {
        var tries = 0;
        var accused = new List<string>();
        for (var table = 0; table < Sample.Tables.Length; table++)
        {
            for (var row = 0; row < Sample.Tables[table].Rows.Length; row++)
            {
                var lost = Sample.Tables[table].Rows[row];
                Try(Sample.WithoutRow(table, row, isNamed), $"{Sample.Tables[table]} 第 {lost.Place?.Line} 行 {lost.Code} {lost.Name}", accused);
                tries++;
            }
        }

        tries.Should().BeGreaterThan(600);
        accused.Should().BeEmpty();
    }

    [Fact]
    public void A_lost_column_makes_nothing_fail()
    {
        var accused = new List<string>();
        for (var table = 0; table < Sample.Tables.Length; table++)
        {
            for (var column = 0; column < Sample.Tables[table].Columns.Length; column++)
            {
                Try(Sample.WithoutColumn(table, column), $"{Sample.Tables[table]} {Sample.Tables[table].Columns[column]}", accused);
            }
        }

        accused.Should().BeEmpty();
    }

    [Fact]
    public void A_lost_table_makes_nothing_fail()
    {
        var accused = new List<string>();
        foreach (var table in Sample.Tables)
        {
            Try(Sample.WithoutTables(other => ReferenceEquals(other, table)), table.ToString(), accused);
        }

        foreach (var title in Sample.Tables.Select(static table => table.Title).Distinct())
        {
            Try(Sample.WithoutTables(table => table.Title == title), title, accused);
        }

        accused.Should().BeEmpty();
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(40, 21)]
    [InlineData(7, 1)]
    public void A_lost_page_makes_nothing_fail(int lines, int start)
    {
        var accused = new List<string>();
        for (var first = start; first < 1558; first += lines)
        {
            Try(Sample.WithoutLines(first, first + lines - 1), $"第 {first} 至 {first + lines - 1} 行", accused);
        }

        accused.Should().BeEmpty();
    }

    [Fact]
    public void A_garbled_cell_makes_nothing_fail()
    {
        var accused = new List<string>();
        for (var table = 0; table < Sample.Tables.Length; table++)
        {
            var rows = Sample.Tables[table].Rows;
            for (var row = 0; row < rows.Length; row++)
            {
                for (var column = 0; column < rows[row].Cells.Length; column++)
                {
                    if (rows[row].Cells[column] is not null)
                    {
                        Try(Sample.WithGarbledCell(table, row, column), $"{Sample.Tables[table]} 第 {rows[row].Place?.Line} 行 {Sample.Tables[table].Columns[column]}", accused);
                    }
                }
            }
        }

        accused.Should().BeEmpty();
    }

    private static void Try(Disclosure disclosure, string what, List<string> accused) =>
        accused.AddRange(CheckedSample.Pack.Check(disclosure).FailingPlaces().Where(place => !Known.Contains(place)).Select(place => $"{what} → {place}"));
}
