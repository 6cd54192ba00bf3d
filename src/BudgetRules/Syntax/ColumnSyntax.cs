using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>列: a path or a quoted text, as one string.</summary>
internal sealed record ColumnSyntax(string Path, TextSpan Span) : SyntaxNode(Span);
