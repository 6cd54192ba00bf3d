using Sprache;

namespace BudgetRules.Syntax;

/// <summary>
/// The few combinators the grammar needs, of Sprache's type <see cref="Parser{T}"/> over tokens. They capture once, choose on the
/// next token and never backtrack: a failure is the error, its remainder the place, its expectation what the author is told.
/// Values are reference types throughout, so that one compiled body of each combinator serves all (the first load is mostly compilation).
/// </summary>
internal static class TokenParser
{
    /// <summary>A token of a kind.</summary>
    public static Parser<TokenInput> Of(TokenKind kind, string expectation) => When(token => token.Kind == kind, expectation);

    /// <summary>An operator or bracket.</summary>
    public static Parser<TokenInput> Sign(string sign) => When(token => token.Kind == TokenKind.Sign && token.Text == sign, sign);

    /// <summary>A keyword.</summary>
    public static Parser<TokenInput> Keyword(string word) => When(token => token.Kind == TokenKind.Keyword && token.Text == word, word);

    /// <summary>A token that fulfils a condition.</summary>
    public static Parser<TokenInput> When(Func<Token, bool> condition, string expectation)
    {
        string[] expectations = [expectation];
        return input =>
        {
            var at = (TokenInput)input;
            return condition(at.Token) ? Result.Success(at, input.Advance()) : Result.Failure<TokenInput>(input, "", expectations);
        };
    }

    /// <summary>The parser that the next token (and, where asked, the one after it) selects.</summary>
    public static Parser<T> Choose<T>(Func<TokenInput, Parser<T>?> select, string expectation)
    {
        string[] expectations = [expectation];
        return input => select((TokenInput)input) is { } parser
            ? parser(input)
            : Result.Failure<T>(input, "", expectations);
    }

    /// <summary>One after the other.</summary>
    public static Parser<TOut> Sequence<T1, T2, TOut>(Parser<T1> first, Parser<T2> second, Func<T1, T2, TOut> combine) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
        {
            return Failed<T1, TOut>(a);
        }

        var b = second(a.Remainder);
        return b.WasSuccessful ? Result.Success(combine(a.Value, b.Value), b.Remainder) : Failed<T2, TOut>(b);
    };

    /// <summary>Three in a row.</summary>
    public static Parser<TOut> Sequence<T1, T2, T3, TOut>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Func<T1, T2, T3, TOut> combine) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
        {
            return Failed<T1, TOut>(a);
        }

        var b = second(a.Remainder);
        if (!b.WasSuccessful)
        {
            return Failed<T2, TOut>(b);
        }

        var c = third(b.Remainder);
        return c.WasSuccessful ? Result.Success(combine(a.Value, b.Value, c.Value), c.Remainder) : Failed<T3, TOut>(c);
    };

    /// <summary>Four in a row.</summary>
    public static Parser<TOut> Sequence<T1, T2, T3, T4, TOut>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Parser<T4> fourth, Func<T1, T2, T3, T4, TOut> combine) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
        {
            return Failed<T1, TOut>(a);
        }

        var b = second(a.Remainder);
        if (!b.WasSuccessful)
        {
            return Failed<T2, TOut>(b);
        }

        var c = third(b.Remainder);
        if (!c.WasSuccessful)
        {
            return Failed<T3, TOut>(c);
        }

        var d = fourth(c.Remainder);
        return d.WasSuccessful ? Result.Success(combine(a.Value, b.Value, c.Value, d.Value), d.Remainder) : Failed<T4, TOut>(d);
    };

    /// <summary>The parser where the next token begins it; else null and nothing read.</summary>
    public static Parser<T?> Maybe<T>(Func<Token, bool> begins, Parser<T> parser)
        where T : class => input =>
    {
        if (!begins(((TokenInput)input).Token))
        {
            return Result.Success<T?>(null, input);
        }

        var result = parser(input);
        return result.WasSuccessful ? Result.Success<T?>(result.Value, result.Remainder) : Failed<T, T?>(result);
    };

    /// <summary>Items with a sign between them, at least one.</summary>
    public static Parser<List<T>> Separated<T>(Parser<T> item, string sign) => input =>
    {
        var items = new List<T>();
        while (true)
        {
            var result = item(input);
            if (!result.WasSuccessful)
            {
                return Failed<T, List<T>>(result);
            }

            items.Add(result.Value);
            input = result.Remainder;
            if (((TokenInput)input).Token is not { Kind: TokenKind.Sign } token || token.Text != sign)
            {
                return Result.Success(items, input);
            }

            input = input.Advance();
        }
    };

    /// <summary>Operands with operators between them, folded to the left in a loop.</summary>
    public static Parser<T> Left<T>(Parser<T> operand, Func<Token, BinaryOperator?> operatorOf, Func<BinaryOperator, T, T, T> combine) => input =>
    {
        var left = operand(input);
        while (left.WasSuccessful && operatorOf(((TokenInput)left.Remainder).Token) is { } binary)
        {
            var right = operand(left.Remainder.Advance());
            if (!right.WasSuccessful)
            {
                return right;
            }

            left = Result.Success(combine(binary, left.Value, right.Value), right.Remainder);
        }

        return left;
    };

    /// <summary>One level down; fails with <see cref="SyntaxErrors.TooDeep"/> beyond the limit.</summary>
    public static Parser<T> Nested<T>(Func<Parser<T>> parser) => input =>
    {
        var guard = ((TokenInput)input).Nesting;
        if (!guard.TryEnter())
        {
            return Result.Failure<T>(input, SyntaxErrors.TooDeep, []);
        }

        var result = parser()(input);
        guard.Leave();
        return result;
    };

    /// <summary>Makes something else of what was read.</summary>
    public static Parser<TOut> As<TIn, TOut>(this Parser<TIn> parser, Func<TIn, TOut> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(make(result.Value), result.Remainder) : Failed<TIn, TOut>(result);
    };

    private static IResult<TOut> Failed<TIn, TOut>(IResult<TIn> result) =>
        Result.Failure<TOut>(result.Remainder, result.Message, result.Expectations);
}
