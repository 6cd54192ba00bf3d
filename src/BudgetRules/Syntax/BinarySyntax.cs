using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>左 运算 右; left-associative.</summary>
internal sealed record BinarySyntax(
    BinaryOperator Operator,
    ExpressionSyntax Left,
    ExpressionSyntax Right,
    TextSpan Span) : ExpressionSyntax(Span);
