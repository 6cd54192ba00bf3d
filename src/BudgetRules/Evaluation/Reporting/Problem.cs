using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Evaluation;

/// <summary>Findings that a person sees as one thing (问题): lists, summaries and exit codes speak of these.</summary>
public sealed record Problem
{
    /// <summary>Stable key without figures: the same problem next month has the same key.</summary>
    public required string Key { get; init; }

    /// <summary>One sentence.</summary>
    public required string Title { get; init; }

    /// <summary>Gravest level among its findings.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>What it is about.</summary>
    public required ProblemKind Kind { get; init; }

    /// <summary>Outcome shared by its findings: failed or undetermined.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether all its findings are 末位差.</summary>
    public bool IsLastDigit { get; init; }

    /// <summary>Who can act.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>Places, at most as many as findings.</summary>
    public ImmutableArray<SourcePlace> Places { get; init; } = [];

    /// <summary>Its findings, in the report's order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }
}
