using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>《表》 standing alone (in 存在, in 设).</summary>
internal sealed record TableSyntax(string Title, TextSpan Span) : ExpressionSyntax(Span);
