using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>Everything the rules say about one document (报告). Immutable; the same input gives the same report.</summary>
public sealed record Report
{
    /// <summary>The disclosure's key.</summary>
    public required string Key { get; init; }

    /// <summary>Path of the document, or null.</summary>
    public string? Source { get; init; }

    /// <summary>SHA-256 of the document, or null.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Department, or null.</summary>
    public string? UnitName { get; init; }

    /// <summary>Budget year, or null. <unit>calendar year</unit></summary>
    public int? FiscalYear { get; init; }

    /// <summary>The template whose names were used, or null.</summary>
    public string? TemplateId { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Hash over the texts of the rules.</summary>
    public required string RulesHash { get; init; }

    /// <summary>Rules by verdict.</summary>
    public required ReportSummary Summary { get; init; }

    /// <summary>Every rule with its counts, in the pack's order.</summary>
    public required ImmutableArray<RuleResult> Rules { get; init; }

    /// <summary>What failed or cannot be judged (with <c>CheckOptions.AllEvaluations</c>: every evaluation), in the pack's order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The findings that failed or cannot be judged, as people see them.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>What the reader said of the document (文6xx).</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
