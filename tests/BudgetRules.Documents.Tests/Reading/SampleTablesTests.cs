using BudgetRules.Disclosures;
using BudgetRules.Documents.Tests.Sample;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is read agrees with what was typed from the page, on the sample and on the document it was laid out after.</summary>
public sealed class SampleTablesTests
{
    private static readonly string[] BudgetTables =
    [
        "收支总表", "支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表", "一般公共预算“三公”经费支出表", "政府性基金预算支出表",
    ];

    [Fact]
    public void Every_cell_of_the_seven_budget_tables_is_read_with_its_line() => CheckBudgetTables(ReadSample.Own);

    [SharedFact(ReadSample.Published)]
    public void Every_cell_of_the_seven_budget_tables_is_read_from_the_published_document() => CheckBudgetTables(ReadSample.Original);

    [Fact]
    public void The_overall_funds_of_the_department_are_read() => CheckOverallFunds(ReadSample.Own);

    [SharedFact(ReadSample.Published)]
    public void The_overall_funds_of_the_department_are_read_from_the_published_document() => CheckOverallFunds(ReadSample.Original);

    [Fact]
    public void The_narrative_gives_every_fact_and_every_item() => CheckNarrative(ReadSample.Own);

    [SharedFact(ReadSample.Published)]
    public void The_narrative_gives_every_fact_and_every_item_of_the_published_document() => CheckNarrative(ReadSample.Original);

    [Fact]
    public void Every_place_points_at_the_printed_text() => CheckPlaces(ReadSample.Own, TestRepository.Sample);

    [SharedFact(ReadSample.Published)]
    public void Every_place_points_at_the_printed_text_of_the_published_document() =>
        CheckPlaces(ReadSample.Original, TestRepository.Shared(ReadSample.Published));

    [Fact]
    public void Nothing_that_could_hide_a_table_was_lost()
    {
        ReadSample.Own.Losses.Should().BeEmpty();
        ReadSample.Own.Tables.SelectMany(table => table.LostRows.Concat(table.LostColumns)).Should().BeEmpty();
    }

    [SharedFact(ReadSample.Published)]
    public void Nothing_that_could_hide_a_table_was_lost_of_the_published_document()
    {
        ReadSample.Original.Losses.Should().BeEmpty();
        ReadSample.Original.Tables.SelectMany(table => table.LostRows.Concat(table.LostColumns)).Should().BeEmpty();
    }

    private static void CheckBudgetTables(Disclosure disclosure)
    {
        var expected = ExpectedFile.Read("tables.tsv").Rows
            .Select(row => $"{row["table"]}|{row["line"]}|{row["row_code"]}|{row["row_name"]}|{PathKey.Of(row["column"])}|{row["raw"]}");
        var read =
            from title in BudgetTables
            let table = disclosure.Only(title)
            from row in table.Rows
            from i in Enumerable.Range(0, table.Columns.Length)
            select $"{title}|{row.Cells[i]!.Place!.Line}|{row.Code}|{row.Name}|{PathKey.Of(table.Columns[i].Path)}|{row.Cells[i]!.Raw}";

        read.Should().BeEquivalentTo(expected);
        disclosure.Tables.Count(table => BudgetTables.Contains(table.Title)).Should().Be(7);
    }

    private static void CheckOverallFunds(Disclosure disclosure)
    {
        var table = disclosure.Only("部门总体资金情况");
        var read = table.Rows.Select(row => string.Join('|', [row.Place!.Line.ToString(), row.Path!.Replace('.', '|'), .. row.Cells.Select(cell => cell!.Raw)]));

        read.Should().Equal(ExpectedFile.Read("overall-funds.tsv").Rows.Select(row => string.Join('|', row.Cells)));
    }

    private static void CheckNarrative(Disclosure disclosure)
    {
        var facts = disclosure.Only("公开说明");
        foreach (var expected in ExpectedFile.Read("narrative.tsv").Rows)
        {
            var name = expected["fact"];
            var parted = name.Split('：');
            var table = parted.Length > 1 && !parted[0].StartsWith("公开说明") ? disclosure.Only(parted[0]) : facts;
            var row = table.Rows.Single(row => row.Name == parted[^1]);
            var cell = table.CellOf(row, expected["column"]);
            cell.Should().NotBeNull("{0}，{1}", name, expected["column"]);
            (cell!.Raw, cell.Place!.Line).Should().Be((expected["raw"], expected.Line), "{0}，{1}", name, expected["column"]);
        }
    }

    // Merged labels print nothing, and texts that a page broke stand in two places.
    private static void CheckPlaces(Disclosure disclosure, string path)
    {
        var lines = File.ReadAllLines(path);
        var cells = disclosure.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<Cell>()
            .Where(cell => cell.Raw.Length > 0 && cell.Place is { Line: > 0 } place && place.EndLine == place.Line && cell.State == CellState.Read)
            .ToList();
        cells.Count.Should().BeGreaterThan(2500);
        var wrong = cells.Where(cell => lines[cell.Place!.Line - 1][(cell.Place.Column - 1)..(cell.Place.EndColumn - 1)].Trim() != cell.Raw
            && !cell.Raw.StartsWith(lines[cell.Place.Line - 1][(cell.Place.Column - 1)..(cell.Place.EndColumn - 1)].Trim(), StringComparison.Ordinal));

        // How many copies of a table there are is printed nowhere: its place is where the table is announced.
        wrong.Select(cell => cell.Place!.Line).Should().OnlyContain(line => line >= 242 && line <= 250);
    }
}
