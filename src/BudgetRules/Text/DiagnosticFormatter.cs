using System.Text;

namespace BudgetRules.Text;

/// <summary>Prints diagnostics for people: the sentence, the line, and a marker that stands right under Chinese text.</summary>
public static class DiagnosticFormatter
{
    private const int LongestLineShown = 160;

    /// <summary>One line: <c>path(line,column): error 名201: …</c>.</summary>
    public static string FormatLine(Diagnostic diagnostic, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var severity = (diagnostic.Severity, language) switch
        {
            (DiagnosticSeverity.Error, MessageLanguage.English) => "error",
            (DiagnosticSeverity.Warning, MessageLanguage.English) => "warning",
            (_, MessageLanguage.English) => "info",
            (DiagnosticSeverity.Error, _) => "错误",
            (DiagnosticSeverity.Warning, _) => "警告",
            _ => "提示",
        };
        var place = diagnostic.Source is null ? "" : $"{diagnostic.Path}({diagnostic.Position}): ";
        return $"{place}{severity} {diagnostic.Code}: {diagnostic.Message.In(language)}";
    }

    /// <summary>The sentence, then the line of the source and a marker under the span, measured in terminal columns.</summary>
    public static string Format(Diagnostic diagnostic, MessageLanguage language)
    {
        var head = FormatLine(diagnostic, language);
        if (diagnostic.Source is not { } source)
        {
            return head;
        }

        var position = diagnostic.Position;
        var line = source.GetLine(position.Line);
        var start = position.Column - 1;
        var end = Math.Min(line.Length, start + Math.Max(1, diagnostic.Span.Length));
        var from = Math.Max(0, start - (LongestLineShown / 2));
        var to = Math.Min(line.Length, from + LongestLineShown);
        var shown = Printable(line[from..to]);
        var text = new StringBuilder(head);
        text.Append('\n').Append("    ").Append(shown).Append('\n').Append("    ");
        text.Append(' ', DisplayWidth.Of(shown.AsSpan(0, Math.Min(shown.Length, start - from))));
        var markedEnd = Math.Clamp(end - from, start - from, shown.Length);
        text.Append('^', Math.Max(1, DisplayWidth.Of(shown.AsSpan(Math.Min(shown.Length, start - from), Math.Max(0, markedEnd - (start - from))))));
        return text.ToString();
    }

    private static string Printable(string line) =>
        string.Create(line.Length, line, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                span[i] = text[i] == '\t' ? '→' : char.IsControl(text[i]) ? '.' : text[i];
            }
        });
}
