using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>One name of an alias statement; a table's title without 《》.</summary>
internal sealed record AliasItemSyntax(string Name, bool IsTable, TextSpan Span) : SyntaxNode(Span);
