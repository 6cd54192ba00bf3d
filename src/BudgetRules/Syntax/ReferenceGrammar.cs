using System.Collections.Immutable;
using BudgetRules.Text;
using Sprache;

namespace BudgetRules.Syntax;

/// <summary>引用: 《表》[行，列], paths and row sets.</summary>
internal static class ReferenceGrammar
{
    private const string RowWord = "行";
    private const string ColumnWord = "列";

    private static readonly Parser<TokenInput> Open = TokenParser.Sign("(");
    private static readonly Parser<TokenInput> Close = TokenParser.Sign(")");
    private static readonly Parser<TokenInput> CloseSquare = TokenParser.Sign("]");

    private static readonly Parser<PathSyntax> Path = ParsePath;

    /// <summary>行点: a code, a path or a text.</summary>
    public static readonly Parser<RowPointSyntax> RowPoint = TokenParser.Choose(
        static input => input.Token.Kind switch
        {
            TokenKind.Code => CodePoint,
            TokenKind.Text => TextPoint,
            TokenKind.Name => PathPoint,
            _ => null,
        },
        RowWord);

    private static readonly Parser<RowPointSyntax> CodePoint =
        TokenParser.Of(TokenKind.Code, RowWord).As(static token => new RowPointSyntax(token.Text, true, token.Span));

    private static readonly Parser<RowPointSyntax> TextPoint =
        TokenParser.Of(TokenKind.Text, RowWord).As(static token => new RowPointSyntax(token.Text, false, token.Span));

    private static readonly Parser<RowPointSyntax> PathPoint = Path.As(static path => new RowPointSyntax(path.Text, false, path.Span));

    private static readonly Parser<RowSyntax> Range = TokenParser.Sequence(
        RowPoint,
        TokenParser.Maybe(
            static token => token.IsKeyword("至"),
            TokenParser.Sequence(TokenParser.Keyword("至"), RowPoint, static (_, to) => to)),
        static RowSyntax (from, to) => to is null ? from : new RowRangeSyntax(from, to, from.Span.To(to.Span)));

    private static readonly Parser<RowSetSyntax> RowSet = TokenParser.Sequence(
        TokenParser.When(static token => token.Kind == TokenKind.Keyword && SyntaxFacts.RowSetOf(token.Text) is not null, RowWord),
        TokenParser.Maybe(
            static token => token.IsSign("("),
            TokenParser.Sequence(Open, RowPoint, Close, static (_, point, close) => new Enclosed(point, close.Span))),
        static (word, of) => new RowSetSyntax(
            SyntaxFacts.RowSetOf(word.Text)!.Value, of?.Point, of is null ? word.Span : word.Span.To(of.End)));

    /// <summary>A row-set word standing bare.</summary>
    public static readonly Parser<ExpressionSyntax> RowSetReference =
        RowSet.As(static ExpressionSyntax (set) => new RowSetReferenceSyntax(set, set.Span));

    private static readonly Parser<RowSyntax> Row = TokenParser.Choose(
        static input => input.Token.Kind switch
        {
            TokenKind.CodePrefix => Prefix,
            TokenKind.Keyword when SyntaxFacts.RowSetOf(input.Token.Text) is not null => RowSetRow,
            TokenKind.Code or TokenKind.Text or TokenKind.Name => Range,
            _ => null,
        },
        RowWord);

    private static readonly Parser<RowSyntax> Prefix =
        TokenParser.Of(TokenKind.CodePrefix, RowWord).As(static RowSyntax (token) => new RowPrefixSyntax(token.Text[..^1], token.Span));

    private static readonly Parser<RowSyntax> RowSetRow = RowSet.As(static RowSyntax (set) => set);

    /// <summary>列: a path or a text.</summary>
    public static readonly Parser<ColumnSyntax> ColumnPoint = TokenParser.Choose(
        static input => input.Token.Kind switch
        {
            TokenKind.Name => PathColumn,
            TokenKind.Text or TokenKind.Code => TextColumn,
            _ => null,
        },
        ColumnWord);

    private static readonly Parser<ColumnSyntax> PathColumn = Path.As(static path => new ColumnSyntax(path.Text, path.Span));

    private static readonly Parser<ColumnSyntax> TextColumn = TokenParser
        .When(static token => token.Kind is TokenKind.Text or TokenKind.Code, ColumnWord)
        .As(static token => new ColumnSyntax(token.Text, token.Span));

    private static readonly Parser<Coordinates> RowFirst = TokenParser.Sequence(
        Row,
        TokenParser.Maybe(
            static token => token.IsSign(","),
            TokenParser.Sequence(
                TokenParser.Sign(","),
                TokenParser.Maybe(static token => !token.IsSign("]"), ColumnPoint),
                static (_, column) => new Behind(column))),
        static (row, behind) => new Coordinates(row, behind is not null, behind?.Column));

    private static readonly Parser<Coordinates> ColumnOnly = TokenParser.Sequence(
        TokenParser.Sign(","), ColumnPoint, static (_, column) => new Coordinates(null, true, column));

    private static readonly Parser<Coordinates> Coordinate = TokenParser.Choose(
        static input => input.Token.IsSign(",") ? ColumnOnly : RowFirst, RowWord);

    /// <summary>“[” 坐标 “]”.</summary>
    public static readonly Parser<ReferenceSyntax> Brackets = TokenParser.Sequence(
        TokenParser.Sign("["),
        Coordinate,
        CloseSquare,
        static (open, at, close) => new ReferenceSyntax(null, at.Row, at.HasComma, at.Column, open.Span.To(close.Span)));

    /// <summary>A table with or without coordinates, coordinates alone, or a path.</summary>
    public static readonly Parser<ExpressionSyntax> Reference = ParseReference;

    private static IResult<PathSyntax> ParsePath(IInput input)
    {
        var token = ((TokenInput)input).Token;
        if (token.Kind != TokenKind.Name)
        {
            return Result.Failure<PathSyntax>(input, "", ["名称"]);
        }

        var span = token.Span;
        input = input.Advance();
        if (!((TokenInput)input).Token.IsSign("."))
        {
            return Result.Success(new PathSyntax([token.Text], span), input);
        }

        var names = ImmutableArray.CreateBuilder<string>(2);
        names.Add(token.Text);
        while (((TokenInput)input).Token.IsSign("."))
        {
            input = input.Advance();
            token = ((TokenInput)input).Token;
            if (token.Kind is not (TokenKind.Name or TokenKind.Keyword))
            {
                return Result.Failure<PathSyntax>(input, "", ["名称"]);
            }

            names.Add(token.Text);
            span = span.To(token.Span);
            input = input.Advance();
        }

        return Result.Success(new PathSyntax(names.ToImmutable(), span), input);
    }

    private static IResult<ExpressionSyntax> ParseReference(IInput input)
    {
        ExpressionSyntax? table = null;
        var token = ((TokenInput)input).Token;
        if (token.Kind == TokenKind.TableTitle)
        {
            table = new TableSyntax(token.Text, token.Span);
            input = input.Advance();
        }
        else if (token.Kind == TokenKind.Name)
        {
            var path = Path(input);
            if (!path.WasSuccessful)
            {
                return Result.Failure<ExpressionSyntax>(path.Remainder, path.Message, path.Expectations);
            }

            table = path.Value;
            input = path.Remainder;
            if (path.Value.Names.Length > 1)
            {
                return Result.Success(table, input);
            }
        }

        if (table is not null && !((TokenInput)input).Token.IsSign("["))
        {
            return Result.Success(table, input);
        }

        var brackets = Brackets(input);
        return brackets.WasSuccessful
            ? Result.Success<ExpressionSyntax>(
                brackets.Value with { Table = table, Span = table?.Span.To(brackets.Value.Span) ?? brackets.Value.Span }, brackets.Remainder)
            : Result.Failure<ExpressionSyntax>(brackets.Remainder, brackets.Message, brackets.Expectations);
    }

    private sealed record Enclosed(RowPointSyntax Point, TextSpan End);

    private sealed record Behind(ColumnSyntax? Column);

    private sealed record Coordinates(RowSyntax? Row, bool HasComma, ColumnSyntax? Column);
}
