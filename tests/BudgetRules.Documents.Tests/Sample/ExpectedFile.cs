using System.Collections.Immutable;

namespace BudgetRules.Documents.Tests.Sample;

/// <summary>A file of tests/expected: rows under a header, cells between TABs.</summary>
internal sealed record ExpectedFile(string Name, ImmutableArray<string> Columns, ImmutableArray<ExpectedRow> Rows)
{
    /// <summary>Reads it; a row of another width than the header is an error of the file.</summary>
    public static ExpectedFile Read(string name)
    {
        var lines = File.ReadAllLines(TestRepository.Expected(name));
        var columns = lines[0].Split('\t').ToImmutableArray();
        var rows = lines.Skip(1).Select(line => line.Split('\t')).ToArray();
        rows.Should().OnlyContain(cells => cells.Length == columns.Length, "every row of {0} has the cells of its header", name);
        return new ExpectedFile(name, columns, [.. rows.Select(cells => new ExpectedRow(columns, [.. cells]))]);
    }

    /// <summary>Everything that stands in some columns, without the empty cells.</summary>
    public IEnumerable<string> Printed(params string[] columns) =>
        Rows.SelectMany(row => columns.Select(column => row[column])).Where(text => text.Length > 0);
}
