using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Semantics.Specimens;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Tests.Semantics.Specimens;

/// <summary>Prints what was bound, so that tests can say what was understood.</summary>
internal static class TemplatePrinter
{
    public static DisclosureTemplate Bind(List<Diagnostic> diagnostics, params string[] texts)
    {
        var files = texts.Select((text, i) => RuleFileParser.Parse(new SourceText($"词汇{i + 1}.rules", text))).ToList();
        diagnostics.AddRange(files.SelectMany(file => file.Diagnostics));
        return SpecimenBinder.Bind("试", [.. files.Select(file => file.File)], diagnostics);
    }

    /// <summary>The template of texts that must be without fault.</summary>
    public static DisclosureTemplate Bind(params string[] texts)
    {
        var diagnostics = new List<Diagnostic>();
        var template = Bind(diagnostics, texts);
        diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        return template;
    }

    public static string Faults(params string[] texts)
    {
        var diagnostics = new List<Diagnostic>();
        Bind(diagnostics, texts);
        return string.Join("\n", diagnostics.Select(diagnostic =>
            DiagnosticFormatter.Format(diagnostic, MessageLanguage.Chinese) + (diagnostic.Suggestion is null ? "" : $"\n    → {diagnostic.Suggestion}")));
    }

    public static string Print(TableSpecimen table) =>
        $"《{table.Title}》 {table.Rows}{(table.HasCodes ? " 编码" : "")}{(table.Years.ToString() is { Length: > 0 } years ? $" {years}" : "")}"
        + $" | {string.Join("；", table.Columns.Select(column => $"{column.Path}:{column.Kind}"))}"
        + (table.FixedRows.IsEmpty ? "" : $" | {string.Join("；", table.FixedRows.Select(row => $"{row.Side}{(row.IsOptional ? "?" : "")}{(row.IsPartOf ? "<" : "")} {row.Path}"))}");

    public static string Print(FactSpecimen fact) =>
        $"《{fact.Table}》{fact.Fact} {string.Join("；", fact.Columns.Select(column => $"{column.Path}:{column.Kind}"))} "
        + string.Join(" / ", fact.Sentences.Select(Print));

    public static string Print(ImmutableArray<SpecimenPart> parts) => string.Concat(parts.Select(part => part switch
    {
        SpecimenPart.Literal literal => literal.Text,
        SpecimenPart.Slot slot => $"<{slot.Kind}:{slot.Column}>",
        SpecimenPart.Optional optional => $"?({Print(optional.Parts)})",
        _ => "!",
    }));
}
