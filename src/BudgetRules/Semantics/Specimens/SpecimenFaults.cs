using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Reports what is wrong with the specimens of one file (样8xx).</summary>
internal sealed class SpecimenFaults(SourceText source, List<Diagnostic> diagnostics)
{
    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>The specimen, or part of it, does not take part.</summary>
    public void Error(string code, TextSpan span, string chinese, string english, string? suggestion = null) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, new LocalizedText(chinese, english), source, span, suggestion));

    /// <summary>Something was taken with an assumption.</summary>
    public void Warning(string code, TextSpan span, string chinese, string english, string? suggestion = null) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Warning, new LocalizedText(chinese, english), source, span, suggestion));

    /// <summary>A label with a value it cannot have.</summary>
    public void BadValue(string label, TextSpan span, string written, string expected, string? suggestion = null) => Error(
        "样806",
        span,
        $"“{label}：”不能写“{written}”，请写{expected}",
        $"\"{label}：\" cannot be \"{written}\"; write {expected}",
        suggestion);
}
