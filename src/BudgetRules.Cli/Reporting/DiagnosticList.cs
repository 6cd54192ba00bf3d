using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>Prints the diagnostics of rule files, each with its line and a marker.</summary>
internal static class DiagnosticList
{
    /// <summary>Prints them and a line that counts them.</summary>
    /// <returns>Whether one of them is an error.</returns>
    internal static bool Print(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter writer, MessageLanguage language)
    {
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteLine(DiagnosticFormatter.Format(diagnostic, language));
            if (diagnostic.Suggestion is { Length: > 0 } suggestion)
            {
                writer.WriteLine(new LocalizedText($"    建议：{suggestion}", $"    suggestion: {suggestion}").In(language));
            }
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            writer.WriteLine(new LocalizedText(
                $"规则文件有 {errors} 处错误；有错的规则不参加检查，其余照常。",
                $"The rule files have {errors} error(s); rules in error take no part, the others run.").In(language));
        }

        return errors > 0;
    }
}
