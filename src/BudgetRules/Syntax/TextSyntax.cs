using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>“文本”.</summary>
internal sealed record TextSyntax(string Value, TextSpan Span) : ExpressionSyntax(Span);
