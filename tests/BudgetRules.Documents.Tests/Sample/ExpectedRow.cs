using System.Collections.Immutable;
using System.Globalization;

namespace BudgetRules.Documents.Tests.Sample;

/// <summary>A row of an expected file, its cells by heading.</summary>
internal sealed record ExpectedRow(ImmutableArray<string> Columns, ImmutableArray<string> Cells)
{
    /// <summary>The cell under a heading.</summary>
    public string this[string column] => Cells[Columns.IndexOf(column)];

    /// <summary>Its line in the sample, from 1.</summary>
    public int Line => int.Parse(this["line"], CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Cells);
}
