namespace BudgetRules.Tests.Evaluation.Conformance;

/// <summary>A rule of a case and what must come out.</summary>
internal sealed record ConformanceCheck
{
    /// <summary>What it is called.</summary>
    public required string Id { get; init; }

    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The table in force.</summary>
    public string? Table { get; init; }

    /// <summary>The row whose evaluation is meant; null: the rule as a whole.</summary>
    public string? Row { get; init; }

    /// <summary>The verdict in this language.</summary>
    public required string Outcome { get; init; }

    /// <summary>Left minus right, where upstream gives it.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Whether the verdict deviates from upstream on purpose.</summary>
    public bool Deviates { get; init; }
}
