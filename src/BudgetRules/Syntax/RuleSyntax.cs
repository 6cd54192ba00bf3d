using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>规则: a condition, with a guard where it begins with 若.</summary>
internal sealed record RuleSyntax(
    ExpressionSyntax? Guard,
    ExpressionSyntax Condition,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
