using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>行: a point, a range, a set or a code prefix.</summary>
internal abstract record RowSyntax(TextSpan Span) : SyntaxNode(Span);
