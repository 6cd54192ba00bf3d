using BudgetRules.Disclosures;

namespace BudgetRules.Evaluation;

/// <summary>A cell that a rule read (证据): address, raw text, value and place.</summary>
public sealed record CellReading
{
    /// <summary>Table, project, row and column.</summary>
    public required FindingWhere Where { get; init; }

    /// <summary>The text as printed; empty for a blank cell, null where the cell does not exist.</summary>
    public string? Raw { get; init; }

    /// <summary>The value in <see cref="Unit"/>; null for text, blank and unreadable cells. <unit>see Unit; percentages as printed (7.24)</unit></summary>
    public decimal? Value { get; init; }

    /// <summary>元, 万元, 亿元, % or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Where it stands in the source, where known.</summary>
    public SourcePlace? Place { get; init; }
}
