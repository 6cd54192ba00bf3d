using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A number with the unit directly after it: 40万元, 7.24%, 10辆, 5.</summary>
/// <param name="Value">The number as written; 7.24 for 7.24%.</param>
/// <param name="Unit">元, 万元, 亿元, %, a count word, or null.</param>
internal sealed record NumberSyntax(decimal Value, string? Unit, TextSpan Span) : ExpressionSyntax(Span);
