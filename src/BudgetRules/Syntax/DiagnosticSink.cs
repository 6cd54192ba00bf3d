using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Collects what is wrong with one file; keeps at most a hundred, then only counts.</summary>
internal sealed class DiagnosticSink(SourceText source)
{
    /// <summary>Most diagnostics listed for one file.</summary>
    public const int Limit = 100;

    private readonly List<Diagnostic> _items = [];
    private int _more;

    /// <summary>Adds one of the given severity.</summary>
    public void Add(string code, DiagnosticSeverity severity, TextSpan span, string chinese, string english, string? suggestion = null)
    {
        if (_items.Count >= Limit)
        {
            _more++;
            return;
        }

        _items.Add(new Diagnostic(code, severity, new LocalizedText(chinese, english), source, span, suggestion));
    }

    /// <summary>Adds an error.</summary>
    public void Error(string code, TextSpan span, string chinese, string english, string? suggestion = null) =>
        Add(code, DiagnosticSeverity.Error, span, chinese, english, suggestion);

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, TextSpan span, string chinese, string english, string? suggestion = null) =>
        Add(code, DiagnosticSeverity.Warning, span, chinese, english, suggestion);

    /// <summary>Everything in the order of the text, with a last note of what was not listed.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        var sorted = _items.OrderBy(static item => item.Span.Start).ToList();
        if (_more > 0)
        {
            sorted.Add(new Diagnostic(
                "词109",
                DiagnosticSeverity.Info,
                new LocalizedText($"还有 {_more} 处没有列出，请先改正上面的", $"{_more} more are not listed; mend those above first"),
                source,
                new TextSpan(source.Content.Length, 0)));
        }

        return [.. sorted];
    }
}
