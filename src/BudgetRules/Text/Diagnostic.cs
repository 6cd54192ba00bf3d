namespace BudgetRules.Text;

/// <summary>
/// Something wrong with a rule file, or with a document that could not be read as it stands (诊断).
/// Never a verdict on a budget: that is a finding.
/// </summary>
/// <param name="Code">Stable code, e.g. 名201 or 文603; never reused.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong and what to do, in both languages.</param>
/// <param name="Source">The text it points into; null where there is no text (e.g. a file that could not be opened).</param>
/// <param name="Span">Where in <paramref name="Source"/>.</param>
/// <param name="Suggestion">Replacement for the span that would mend it, where one is known; shown as did-you-mean.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    LocalizedText Message,
    SourceText? Source,
    TextSpan Span,
    string? Suggestion = null)
{
    /// <summary>Line and column of the start of <see cref="Span"/>; 1,1 without a source.</summary>
    public LinePosition Position => Source?.GetPosition(Span.Start) ?? new LinePosition(1, 1);

    /// <summary>Path of the source, or an empty string.</summary>
    public string Path => Source?.Path ?? "";

    /// <summary>One line: <c>path(line,column): error 名201: …</c>.</summary>
    public override string ToString() => DiagnosticFormatter.FormatLine(this, MessageLanguage.Chinese);
}
