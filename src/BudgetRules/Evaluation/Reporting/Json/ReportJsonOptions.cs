using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>How <see cref="ReportJson"/> writes.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>Language of reasons and diagnostics; messages stay as the rule's author wrote them. Default: Chinese.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>One field a line. Default: true; false writes no line breaks at all.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Hash of the rules for a run without any report; otherwise the reports' own is written. Default: null.</summary>
    public string? RulesHash { get; init; }
}
