using System.Globalization;
using System.Reflection;
using System.Text.Json;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>Writes the fields of a run and of its documents; findings are written by the other part.</summary>
internal sealed partial class ReportJsonWriter(Utf8JsonWriter json, MessageLanguage language)
{
    private static readonly string EngineVersion =
        typeof(ReportJsonWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    internal void Write(IReadOnlyList<Report> reports, IReadOnlyList<Diagnostic> diagnostics, string? rulesHash)
    {
        json.WriteStartObject();
        json.WriteNumber("version", ReportJson.Version);
        json.WriteString("engineVersion", reports.Count > 0 ? reports[0].EngineVersion : EngineVersion);
        json.WriteString("rulesHash", reports.Count > 0 ? reports[0].RulesHash : rulesHash);
        WriteDiagnostics(diagnostics);
        json.WriteStartArray("documents");
        foreach (var report in reports)
        {
            WriteDocument(report);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDocument(Report report)
    {
        json.WriteStartObject();
        json.WriteString("source", report.Source);
        json.WriteString("key", report.Key);
        json.WriteString("sha256", report.ContentHash);
        json.WriteString("unit", report.UnitName);
        WriteNumberOrNull("year", report.FiscalYear ?? 0);
        json.WriteString("template", report.TemplateId);
        json.WriteStartObject("summary");
        json.WriteNumber("passed", report.Summary.Passed);
        json.WriteNumber("failed", report.Summary.Failed);
        json.WriteNumber("notApplicable", report.Summary.NotApplicable);
        json.WriteNumber("undetermined", report.Summary.Undetermined);
        json.WriteEndObject();
        WriteProblems(report);
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            WriteRule(rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            WriteFinding(finding);
        }

        json.WriteEndArray();
        WriteDiagnostics(report.Diagnostics);
        json.WriteEndObject();
    }

    private void WriteProblems(Report report)
    {
        // A problem names its findings by their index, so that no finding is written twice.
        var indices = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < report.Findings.Length; i++)
        {
            indices[report.Findings[i]] = i;
        }

        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            json.WriteStartObject();
            json.WriteString("key", problem.Key);
            json.WriteString("title", problem.Title);
            json.WriteString("severity", JsonNames.Of(problem.Severity));
            json.WriteString("kind", JsonNames.Of(problem.Kind));
            json.WriteString("outcome", JsonNames.Of(problem.Outcome));
            json.WriteBoolean("lastDigit", problem.IsLastDigit);
            json.WriteString("responsibility", JsonNames.Of(problem.Responsibility));
            json.WriteNumber("count", problem.Findings.Length);
            json.WriteStartArray("places");
            foreach (var place in problem.Places)
            {
                WritePlaceValue(place);
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in problem.Findings)
            {
                if (indices.TryGetValue(finding, out var index))
                {
                    json.WriteNumberValue(index);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRule(RuleResult rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.RuleId);
        json.WriteString("title", rule.RuleTitle);
        json.WriteString("severity", JsonNames.Of(rule.Severity));
        json.WriteString("outcome", JsonNames.Of(rule.Outcome));
        json.WriteNumber("passed", rule.Passed);
        json.WriteNumber("failed", rule.Failed);
        json.WriteNumber("notApplicable", rule.NotApplicable);
        json.WriteNumber("undetermined", rule.Undetermined);
        json.WriteNumber("roundingDifferences", rule.RoundingDifferences);
        json.WriteNumber("lastDigits", rule.LastDigits);
        json.WriteNumber("unmatched", rule.Unmatched);
        json.WriteString("reason", rule.Reason?.In(language));
        json.WriteEndObject();
    }

    private void WriteDiagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            var source = diagnostic.Source;
            var start = diagnostic.Position;
            var end = source?.GetPosition(diagnostic.Span.End) ?? start;
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", JsonNames.Of(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message.In(language));
            json.WriteString("file", source?.Path);
            WriteNumberOrNull("line", source is null ? 0 : start.Line);
            WriteNumberOrNull("column", source is null ? 0 : start.Column);
            WriteNumberOrNull("endLine", source is null ? 0 : end.Line);
            WriteNumberOrNull("endColumn", source is null ? 0 : end.Column);
            json.WriteString("suggestion", diagnostic.Suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(SourcePlace? place)
    {
        json.WritePropertyName("place");
        if (place is null)
        {
            json.WriteNullValue();
        }
        else
        {
            WritePlaceValue(place);
        }
    }

    private void WritePlaceValue(SourcePlace place)
    {
        json.WriteStartObject();
        json.WriteString("file", place.File);
        WriteNumberOrNull("line", place.Line);
        WriteNumberOrNull("column", place.Column);
        WriteNumberOrNull("endLine", place.EndLine);
        WriteNumberOrNull("endColumn", place.EndColumn);
        WriteNumberOrNull("page", place.Page);
        json.WriteString("sheet", place.Sheet);
        json.WriteString("cell", place.Cell);
        json.WriteEndObject();
    }

    private void WriteNumberOrNull(string name, int number)
    {
        if (number > 0)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void WriteFigure(string name, decimal? figure) =>
        json.WriteString(name, figure?.ToString(CultureInfo.InvariantCulture));
}
