using System.Collections.Immutable;

namespace BudgetRules.Tests.Evaluation.Conformance;

/// <summary>A table of a case; amounts are in 万元.</summary>
internal sealed record ConformanceTable
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Headings and what they hold.</summary>
    public required ImmutableArray<ConformanceColumn> Columns { get; init; }

    /// <summary>Printed unit in the last place.</summary>
    public required string LastPlace { get; init; }

    /// <summary>Cells by row name.</summary>
    public required Dictionary<string, string?[]> Rows { get; init; }
}
