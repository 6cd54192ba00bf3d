using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Documents.Json;
using BudgetRules.Documents.Loading;
using BudgetRules.Documents.Matching;
using BudgetRules.Text;

namespace BudgetRules.Documents;

/// <summary>
/// Reads a published document (text, Markdown or JSON) into a <see cref="Disclosure"/>. What a file holds never throws: what cannot
/// be read is a loss and a diagnostic (文6xx) of the disclosure. Thread-safe.
/// </summary>
public static class DisclosureReader
{
    /// <summary>Reads a file. A file that cannot be opened gives a disclosure without tables and 文601.</summary>
    /// <param name="path">Path of the file; its extension (.txt, .md, .json) says how it is laid out, any other is told by content.</param>
    /// <param name="templates">The templates it may follow; the one whose titles occur most is used.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">An encoding name that does not exist.</exception>
    public static Disclosure Read(
        string path, IReadOnlyList<DisclosureTemplate> templates, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(templates);
        options ??= ReadOptions.Default;
        return Read(DocumentLoader.Load(path, options), templates, options, cancellationToken);
    }

    /// <summary>Reads a document from memory.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">Name or path shown in places and diagnostics; need not exist on disk.</param>
    /// <param name="templates">The templates it may follow.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">An encoding name that does not exist.</exception>
    public static Disclosure Read(
        ReadOnlySpan<byte> content, string name, IReadOnlyList<DisclosureTemplate> templates, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(templates);
        options ??= ReadOptions.Default;
        return Read(DocumentLoader.Load(content, name, options), templates, options, cancellationToken);
    }

    /// <summary>Reads a document from a stream, to its end; the stream stays open.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="name">Name or path shown in places and diagnostics.</param>
    /// <param name="templates">The templates it may follow.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentException">An encoding name that does not exist.</exception>
    public static Disclosure Read(
        Stream content, string name, IReadOnlyList<DisclosureTemplate> templates, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= ReadOptions.Default;
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = content.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            memory.Write(buffer, 0, count);
            if (memory.Length > options.MaxBytes)
            {
                // One byte over the limit says as much as all of them.
                break;
            }
        }

        return Read(memory.GetBuffer().AsSpan(0, (int)memory.Length), name, templates, options, cancellationToken);
    }

    /// <summary>Reads a file by the templates of a rule pack. A file that cannot be opened gives a disclosure without tables and 文601.</summary>
    /// <param name="path">Path of the file; its extension (.txt, .md, .json) says how it is laid out, any other is told by content.</param>
    /// <param name="pack">The pack that will check it.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">An encoding name that does not exist.</exception>
    public static Disclosure Read(string path, RulePack pack, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Read(path, pack.Templates, options, cancellationToken);
    }

    /// <summary>Reads a document from a stream, to its end, by the templates of a rule pack; the stream stays open.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="name">Name or path shown in places and diagnostics.</param>
    /// <param name="pack">The pack that will check it.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentException">An encoding name that does not exist.</exception>
    public static Disclosure Read(Stream content, string name, RulePack pack, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Read(content, name, pack.Templates, options, cancellationToken);
    }

    private static Disclosure Read(LoadedText loaded, IReadOnlyList<DisclosureTemplate> templates, ReadOptions options, CancellationToken cancellationToken)
    {
        var key = options.Key ?? loaded.Source.Path;
        if (loaded.Fault is not null)
        {
            return Unread(loaded, loaded.Fault, key, options);
        }

        if (loaded.Format == DocumentFormat.Json)
        {
            return JsonDisclosureReader.Read(loaded, templates, options);
        }

        var document = loaded.Format == DocumentFormat.Markdown
            ? MarkdownBlockReader.Read(loaded.Source, cancellationToken)
            : TextBlockReader.Read(loaded.Source, cancellationToken);
        if (document is null)
        {
            return Unread(loaded, DocumentDiagnostics.NotText(loaded.Source, "嵌套太深的 Markdown", "Markdown that is nested too deeply"), key, options);
        }

        return DocumentMatcher.Match(document, templates, options, cancellationToken) with { Key = key, ContentHash = loaded.Hash };
    }

    private static Disclosure Unread(LoadedText loaded, Diagnostic fault, string key, ReadOptions options) => new()
    {
        Key = key,
        Source = loaded.Source.Path,
        ContentHash = loaded.Hash,
        FiscalYear = options.FiscalYear,
        Tables = [],
        Losses = [new Loss(fault.Message.Chinese)],
        Diagnostics = [fault],
    };
}
