using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A raw line (样句) as written, trimmed.</summary>
internal sealed record RawLineSyntax(string Raw, TextSpan Span) : SyntaxNode(Span);
