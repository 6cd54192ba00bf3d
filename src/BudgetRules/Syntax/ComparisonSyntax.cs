using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>a ≤ x ≤ b: one operand more than operators.</summary>
internal sealed record ComparisonSyntax(
    ImmutableArray<ExpressionSyntax> Operands,
    ImmutableArray<ComparisonOperator> Operators,
    TextSpan Span) : ExpressionSyntax(Span);
