using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>-式.</summary>
internal sealed record NegateSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);
