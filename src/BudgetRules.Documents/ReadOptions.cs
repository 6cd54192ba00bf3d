namespace BudgetRules.Documents;

/// <summary>How a document is read. The defaults fit a published file.</summary>
public sealed record ReadOptions
{
    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Name of the text's encoding (utf-8, gb18030, utf-16 …); null: found out from the bytes. An unknown name is an <see cref="ArgumentException"/>.</summary>
    public string? EncodingName { get; init; }

    /// <summary>A file larger than this is not read (文602). <unit>bytes</unit></summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The host's key for the document; null: the path or name.</summary>
    public string? Key { get; init; }

    /// <summary>Budget year where the host knows it; null: taken from the document (文首). <unit>calendar year</unit></summary>
    public int? FiscalYear { get; init; }

    /// <summary>Name of the template (rule package) to read by; null: the one that fits best.</summary>
    public string? TemplateId { get; init; }
}
