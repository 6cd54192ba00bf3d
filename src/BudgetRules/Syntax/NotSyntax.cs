using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>非 条件.</summary>
internal sealed record NotSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);
