using Sprache;

namespace BudgetRules.Syntax;

/// <summary>
/// The grammar of expressions (§3 of the language), top of the ladder first. Conditions and arithmetic share one ladder;
/// one token of lookahead decides everything.
/// </summary>
internal static partial class ExpressionGrammar
{
    /// <summary>What an operand may be, for messages.</summary>
    public const string Operand = "式";

    private static readonly Parser<TokenInput> Open = TokenParser.Sign("(");
    private static readonly Parser<TokenInput> Close = TokenParser.Sign(")");

    private static readonly Parser<ExpressionSyntax> Inner = TokenParser.Nested(static () => Condition!);
    private static readonly Parser<ExpressionSyntax> InnerUnary = TokenParser.Nested(static () => Unary!);
    private static readonly Parser<ExpressionSyntax> InnerNegation = TokenParser.Nested(static () => Negation!);

    private static readonly Parser<ExpressionSyntax> Number = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Number, Operand),
        TokenParser.Maybe(static token => token.Kind == TokenKind.Unit, TokenParser.Of(TokenKind.Unit, Operand)),
        static ExpressionSyntax (number, unit) => new NumberSyntax(
            decimal.Parse(number.Text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture),
            unit?.Text,
            unit is null ? number.Span : number.Span.To(unit.Span)));

    private static readonly Parser<ExpressionSyntax> Quoted = TokenParser
        .Of(TokenKind.Text, Operand).As(static ExpressionSyntax (token) => new TextSyntax(token.Text, token.Span));

    private static readonly Parser<ExpressionSyntax> Parenthesised = TokenParser.Sequence(
        Open, Inner, Close, static (open, inner, close) => inner with { Span = open.Span.To(close.Span) });

    private static readonly Parser<ExpressionSyntax> Call = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Keyword, Operand),
        Open,
        TokenParser.Maybe(static token => !token.IsSign(")"), TokenParser.Separated(Inner, ",")),
        Close,
        static ExpressionSyntax (name, _, arguments, close) => new CallSyntax(
            SyntaxFacts.FunctionOf(name.Text)!.Value, arguments is null ? [] : [.. arguments], name.Span, name.Span.To(close.Span)));

    private static readonly Parser<ExpressionSyntax> Primary = TokenParser.Choose(SelectPrimary, Operand);

    private static readonly Parser<ExpressionSyntax> Unary = TokenParser.Choose(
        static input => input.Token.IsSign("-") ? Negate : Primary, Operand);

    private static readonly Parser<ExpressionSyntax> Negate = TokenParser.Sequence(
        TokenParser.Sign("-"), InnerUnary, static ExpressionSyntax (sign, operand) => new NegateSyntax(operand, sign.Span.To(operand.Span)));

    private static readonly Parser<ExpressionSyntax> Product = TokenParser.Left(Unary, ProductOperator, Combine);

    private static readonly Parser<ExpressionSyntax> Sum = TokenParser.Left(Product, SumOperator, Combine);

    private static readonly Parser<ExpressionSyntax> Judgement = JudgementOf(Sum);

    private static readonly Parser<ExpressionSyntax> Negation = TokenParser.Choose(
        static input => input.Token.IsKeyword("非") ? Not : Judgement, Operand);

    private static readonly Parser<ExpressionSyntax> Not = TokenParser.Sequence(
        TokenParser.Keyword("非"), InnerNegation, static ExpressionSyntax (word, operand) => new NotSyntax(operand, word.Span.To(operand.Span)));

    private static readonly Parser<ExpressionSyntax> Conjunction = TokenParser.Left(
        Negation, static token => token.IsKeyword("且") ? BinaryOperator.And : null, Combine);

    /// <summary>条件: the whole ladder.</summary>
    public static readonly Parser<ExpressionSyntax> Condition = TokenParser.Left(
        Conjunction, static token => token.IsKeyword("或") ? BinaryOperator.Or : null, Combine);

    private static Parser<ExpressionSyntax>? SelectPrimary(TokenInput input)
    {
        var token = input.Token;
        return token.Kind switch
        {
            TokenKind.Number => Number,
            TokenKind.Text => Quoted,
            TokenKind.TableTitle or TokenKind.Name => ReferenceGrammar.Reference,
            TokenKind.Keyword when SyntaxFacts.FunctionOf(token.Text) is not null => Call,
            TokenKind.Keyword when SyntaxFacts.RowSetOf(token.Text) is not null => ReferenceGrammar.RowSetReference,
            TokenKind.Sign when token.Text == "(" => Parenthesised,
            TokenKind.Sign when token.Text == "[" => ReferenceGrammar.Reference,
            _ => null,
        };
    }

    private static BinaryOperator? ProductOperator(Token token) =>
        token.IsSign("*") ? BinaryOperator.Multiply : token.IsSign("/") ? BinaryOperator.Divide : null;

    private static BinaryOperator? SumOperator(Token token) =>
        token.IsSign("+") ? BinaryOperator.Add : token.IsSign("-") ? BinaryOperator.Subtract : null;

    private static ExpressionSyntax Combine(BinaryOperator binary, ExpressionSyntax left, ExpressionSyntax right) =>
        new BinarySyntax(binary, left, right, left.Span.To(right.Span));
}
