using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>The sample, and the published document it was laid out after, read once with the shipped template.</summary>
internal static class ReadSample
{
    /// <summary>The published document, below the folder of shared material.</summary>
    public const string Published = "disclosures/xinzhou-2023.txt";

    private static readonly Lazy<Disclosure> OwnDisclosure = new(() => DisclosureReader.Read(TestRepository.Sample, [TestTemplates.Shipped]));
    private static readonly Lazy<Disclosure> PublishedDisclosure = new(() => DisclosureReader.Read(TestRepository.Shared(Published), [TestTemplates.Shipped]));

    /// <summary>Our own sample.</summary>
    public static Disclosure Own => OwnDisclosure.Value;

    /// <summary>The published document; only where it is present.</summary>
    public static Disclosure Original => PublishedDisclosure.Value;

    /// <summary>The tables of a title.</summary>
    public static IEnumerable<Table> All(this Disclosure disclosure, string title) => disclosure.Tables.Where(table => table.Title == title);

    /// <summary>The only table of a title.</summary>
    public static Table Only(this Disclosure disclosure, string title) => disclosure.All(title).Single();

    /// <summary>The cell of a row under a heading, or null where the table has no such column.</summary>
    public static Cell? CellOf(this Table table, Row row, string column)
    {
        var found = ColumnLookup.Find(table.Columns, column, static candidate => candidate.Path);
        return found is null ? null : row.Cells[table.Columns.IndexOf(found)];
    }

    /// <summary>The row that begins on a line.</summary>
    public static Row RowAt(this Table table, int line) => table.Rows.Single(row => row.Place!.Line == line);

    /// <summary>The cell on a line under a heading.</summary>
    public static Cell At(this Disclosure disclosure, string title, int line, string column)
    {
        var table = disclosure.All(title).Single(table => table.Rows.Any(row => row.Place!.Line == line));
        return table.CellOf(table.RowAt(line), column)!;
    }

    /// <summary>How many tables of a title were published, as the list of published tables says.</summary>
    public static Cell PublishedCount(this Disclosure disclosure, string title)
    {
        var table = disclosure.Only("公开表目录");
        return table.CellOf(table.Rows.Single(row => row.Name == title), "公开张数")!;
    }
}
