namespace BudgetRules.Documents.Matching;

/// <summary>What a document says of itself at its head.</summary>
internal sealed record Cover
{
    /// <summary>Budget year, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Department, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Region, or null.</summary>
    public string? Region { get; init; }
}
