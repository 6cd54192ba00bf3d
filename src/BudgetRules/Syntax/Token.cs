using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A token: kind, place, folded text, and the white space and comment before it.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text, TextSpan LeadingTrivia)
{
    /// <summary>Whether it is this operator or bracket.</summary>
    public bool IsSign(string sign) => Kind == TokenKind.Sign && Text == sign;

    /// <summary>Whether it is this keyword.</summary>
    public bool IsKeyword(string word) => Kind == TokenKind.Keyword && Text == word;
}
