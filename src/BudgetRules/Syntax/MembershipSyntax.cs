using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>式 属于（甲，乙）.</summary>
internal sealed record MembershipSyntax(
    ExpressionSyntax Operand,
    ImmutableArray<ExpressionSyntax> Items,
    TextSpan Span) : ExpressionSyntax(Span);
