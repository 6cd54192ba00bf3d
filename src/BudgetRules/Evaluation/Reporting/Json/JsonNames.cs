using System.Diagnostics;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>The words that JSON output uses for outcomes, levels and kinds. They are part of the published shape: never change one.</summary>
internal static class JsonNames
{
    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "passed",
        Outcome.Failed => "failed",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Undetermined => "undetermined",
        _ => throw new UnreachableException(),
    };

    internal static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        _ => throw new UnreachableException(),
    };

    internal static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => throw new UnreachableException(),
    };

    internal static string Of(ProblemKind kind) => kind switch
    {
        ProblemKind.Rule => "rule",
        ProblemKind.Unread => "unread",
        ProblemKind.Cell => "cell",
        _ => throw new UnreachableException(),
    };

    internal static string? Of(Responsibility? responsibility) => responsibility switch
    {
        Responsibility.Document => "document",
        Responsibility.Reading => "reading",
        Responsibility.Input => "input",
        Responsibility.Rule => "rule",
        null => null,
        _ => throw new UnreachableException(),
    };
}
