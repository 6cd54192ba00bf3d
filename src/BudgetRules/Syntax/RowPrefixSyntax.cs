using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>301*.</summary>
internal sealed record RowPrefixSyntax(string Prefix, TextSpan Span) : RowSyntax(Span);
