using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A token: kind, place, folded text, and the white space and comment before it.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text, TextSpan LeadingTrivia);
