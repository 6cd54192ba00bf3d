using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A 至 B.</summary>
internal sealed record RowRangeSyntax(RowPointSyntax From, RowPointSyntax To, TextSpan Span) : RowSyntax(Span);
