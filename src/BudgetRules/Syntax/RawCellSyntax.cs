using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A raw cell (格): the text as written, trimmed, an escaped bar unescaped; the span of what was written.</summary>
internal sealed record RawCellSyntax(string Raw, TextSpan Span) : SyntaxNode(Span);
