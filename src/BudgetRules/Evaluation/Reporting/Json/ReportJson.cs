using System.Text.Encodings.Web;
using System.Text.Json;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>
/// Writes reports as one JSON document (报告的 JSON), version 1. Its shape is described by a JSON Schema, see <see cref="OpenSchema"/>.
/// Figures are decimal strings, so that no reader rounds them; places, counts and years are numbers.
/// </summary>
public static class ReportJson
{
    private const string SchemaResource = "schemas/report.schema.json";

    // The report is a file of its own, never part of a page: Chinese and signs stay as they are.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Version of the shape; raised when a field changes its meaning or goes, not when one is added.</summary>
    public static int Version => 1;

    /// <summary>Writes reports, in the order given, as UTF-8 without a byte order mark.</summary>
    /// <param name="reports">One per document; none is allowed.</param>
    /// <param name="diagnostics">What is wrong with the rule files, and documents that could not be opened at all.</param>
    /// <param name="stream">Written to and left open.</param>
    /// <param name="options">Language and layout; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(
        IReadOnlyList<Report> reports,
        IReadOnlyList<Diagnostic> diagnostics,
        Stream stream,
        ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new ReportJsonOptions();
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder, Indented = options.Indented, NewLine = "\n" });
        var writer = new ReportJsonWriter(json, options.Language);
        writer.Write(reports, diagnostics, options.RulesHash);
    }

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Write"/> writes; the caller disposes the stream.</summary>
    public static Stream OpenSchema() =>
        typeof(ReportJson).Assembly.GetManifestResourceStream(SchemaResource)
        ?? throw new System.Diagnostics.UnreachableException();
}
