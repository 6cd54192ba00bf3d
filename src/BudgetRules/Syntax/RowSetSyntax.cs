using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>本行 下级行 末级行 顶级行 全部行, of a row where one stands in parentheses.</summary>
internal sealed record RowSetSyntax(RowSetKind Kind, RowPointSyntax? Of, TextSpan Span) : RowSyntax(Span);
