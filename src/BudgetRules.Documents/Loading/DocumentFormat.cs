namespace BudgetRules.Documents.Loading;

/// <summary>How a document's text is laid out.</summary>
internal enum DocumentFormat
{
    /// <summary>Plain text with TABs between cells.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>JSON.</summary>
    Json,
}
