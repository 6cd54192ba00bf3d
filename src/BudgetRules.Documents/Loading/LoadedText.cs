using BudgetRules.Text;

namespace BudgetRules.Documents.Loading;

/// <summary>The decoded text of a document, or why there is none.</summary>
/// <param name="Source">The text; empty where it cannot be read.</param>
/// <param name="Hash">SHA-256 of the bytes in lower-case hex, or null where there were none.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
internal sealed record LoadedText(SourceText Source, string? Hash, Diagnostic? Fault)
{
    /// <summary>How the text is laid out.</summary>
    public DocumentFormat Format { get; init; }
}
