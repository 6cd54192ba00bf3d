using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Checking;

/// <summary>What <c>check</c> was asked to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>Documents and folders of documents.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Rule files and folders; none means the shipped packs.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    public ReportFormat Format { get; init; }

    /// <summary>File to write the report to; null for standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>Whether to list what passed and what does not apply, too.</summary>
    public bool All { get; init; }

    /// <summary>The least level whose failing makes the exit code 1.</summary>
    public RuleSeverity FailOn { get; init; } = RuleSeverity.Error;

    public MessageLanguage Language { get; init; }

    /// <summary>Name of the documents' encoding; null to find out for each.</summary>
    public string? EncodingName { get; init; }
}
