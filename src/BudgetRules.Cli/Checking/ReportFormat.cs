namespace BudgetRules.Cli.Checking;

/// <summary>What a report is written as.</summary>
internal enum ReportFormat
{
    /// <summary>For reading.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
