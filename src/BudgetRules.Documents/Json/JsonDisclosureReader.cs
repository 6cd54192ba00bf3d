using System.Security.Cryptography;
using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Loading;
using BudgetRules.Text;

namespace BudgetRules.Documents.Json;

/// <summary>
/// Reads the JSON form of a disclosure, which a host or a test writes by hand; its schema is <see cref="Schema"/>.
/// What is given counts as read completely. Faults are 文605 with a JSON pointer; a faulty table does not silence the others.
/// Thread-safe.
/// </summary>
public static class JsonDisclosureReader
{
    private const string SchemaResource = "disclosure.schema.json";

    /// <summary>The JSON Schema (2020-12) of the document, as text.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(JsonDisclosureReader).Assembly.GetManifestResourceStream(SchemaResource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a document from JSON text. Text that is no JSON gives a disclosure without tables, a loss and 文605.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">Name or path shown in places and diagnostics.</param>
    /// <param name="templates">The templates it may follow.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static Disclosure Parse(string json, string name, IReadOnlyList<DisclosureTemplate> templates, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(templates);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        return Read(new LoadedText(new SourceText(name, json), hash, null), templates, options ?? ReadOptions.Default);
    }

    internal static Disclosure Read(LoadedText loaded, IReadOnlyList<DisclosureTemplate> templates, ReadOptions options) =>
        new JsonDocumentReader(loaded.Source, templates, options).Read() with { ContentHash = loaded.Hash };
}
