using System.Collections.Immutable;

namespace BudgetRules.Tests.Evaluation.Conformance;

/// <summary>A public case of another validation language, re-expressed as data.</summary>
internal sealed record ConformanceCase
{
    /// <summary>What it is called.</summary>
    public required string Id { get; init; }

    /// <summary>The project it is taken after.</summary>
    public required string After { get; init; }

    /// <summary>Labels of the rules.</summary>
    public required ImmutableDictionary<string, string> Labels { get; init; }

    /// <summary>Its tables.</summary>
    public required ImmutableArray<ConformanceTable> Tables { get; init; }

    /// <summary>Rules with what must come out.</summary>
    public required ImmutableArray<ConformanceCheck> Checks { get; init; }
}
