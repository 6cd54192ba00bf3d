using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>Collects diagnostics of one file: one cause, one diagnostic, and a limit.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private const int Most = 200;
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string, TextSpan)> _seen = [];

    /// <summary>The file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Whether any error was collected.</summary>
    public bool HasErrors => _items.Exists(static item => item.Severity == DiagnosticSeverity.Error);

    /// <summary>What was collected.</summary>
    public ImmutableArray<Diagnostic> Items => [.. _items];

    /// <summary>Adds an error, once per code and place.</summary>
    public void Error(string code, TextSpan span, string chinese, string english, string? suggestion = null) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Error, new LocalizedText(chinese, english), Source, span, suggestion));

    /// <summary>Adds a warning, once per code and place.</summary>
    public void Warning(string code, TextSpan span, string chinese, string english, string? suggestion = null) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Warning, new LocalizedText(chinese, english), Source, span, suggestion));

    private void Add(Diagnostic diagnostic)
    {
        if (_items.Count < Most && _seen.Add((diagnostic.Code, diagnostic.Span)))
        {
            _items.Add(diagnostic);
        }
    }
}
