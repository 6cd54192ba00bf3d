using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A bare name or dotted path: a definition, a column, a row, a document fact.</summary>
internal sealed record PathSyntax(ImmutableArray<string> Names, TextSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>The names joined by dots.</summary>
    public string Text => string.Join('.', Names);
}
