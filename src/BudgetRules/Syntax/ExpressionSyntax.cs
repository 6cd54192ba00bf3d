using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>An expression: conditions and arithmetic share one ladder.</summary>
internal abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);
