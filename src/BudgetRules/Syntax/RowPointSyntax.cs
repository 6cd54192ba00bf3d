using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>行点: a code, or a path or text.</summary>
internal sealed record RowPointSyntax(string Text, bool IsCode, TextSpan Span) : RowSyntax(Span);
