using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A row-set word standing bare: 本行, 下级行（301）.</summary>
internal sealed record RowSetReferenceSyntax(RowSetSyntax Set, TextSpan Span) : ExpressionSyntax(Span);
