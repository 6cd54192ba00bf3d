using System.Collections.Immutable;
using BudgetRules.Text;
using Sprache;

namespace BudgetRules.Syntax;

/// <summary>判断: comparisons, 含 and 属于.</summary>
internal static partial class ExpressionGrammar
{
    private static Parser<ExpressionSyntax> JudgementOf(Parser<ExpressionSyntax> sum)
    {
        var contains = TokenParser.Sequence(
            TokenParser.Keyword("含"), sum, static (_, right) => right);
        var membership = TokenParser.Sequence(
            TokenParser.Keyword("属于"), Open, TokenParser.Separated(Inner, ","), Close, static (_, _, items, close) => new Membership(items, close.Span));
        return input =>
        {
            var left = sum(input);
            if (!left.WasSuccessful)
            {
                return left;
            }

            var token = ((TokenInput)left.Remainder).Token;
            if (ComparisonOf(token) is not null)
            {
                return Compare(sum, left);
            }

            if (token.IsKeyword("含"))
            {
                var right = contains(left.Remainder);
                return right.WasSuccessful
                    ? Result.Success(Combine(BinaryOperator.Contains, left.Value, right.Value), right.Remainder)
                    : right;
            }

            if (token.IsKeyword("属于"))
            {
                var items = membership(left.Remainder);
                return items.WasSuccessful
                    ? Result.Success<ExpressionSyntax>(
                        new MembershipSyntax(left.Value, [.. items.Value.Items], left.Value.Span.To(items.Value.End)), items.Remainder)
                    : Result.Failure<ExpressionSyntax>(items.Remainder, items.Message, items.Expectations);
            }

            return left;
        };
    }

    private static IResult<ExpressionSyntax> Compare(Parser<ExpressionSyntax> sum, IResult<ExpressionSyntax> first)
    {
        var operands = ImmutableArray.CreateBuilder<ExpressionSyntax>(2);
        var operators = ImmutableArray.CreateBuilder<ComparisonOperator>(1);
        operands.Add(first.Value);
        var input = first.Remainder;
        while (ComparisonOf(((TokenInput)input).Token) is { } comparison)
        {
            var next = sum(input.Advance());
            if (!next.WasSuccessful)
            {
                return next;
            }

            operators.Add(comparison);
            operands.Add(next.Value);
            input = next.Remainder;
        }

        return Result.Success<ExpressionSyntax>(
            new ComparisonSyntax(operands.ToImmutable(), operators.ToImmutable(), operands[0].Span.To(operands[^1].Span)), input);
    }

    private static ComparisonOperator? ComparisonOf(Token token) => token.Kind != TokenKind.Sign ? null : token.Text switch
    {
        "=" => ComparisonOperator.Equal,
        "≠" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        ">" => ComparisonOperator.Greater,
        "≤" => ComparisonOperator.LessOrEqual,
        "≥" => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private sealed record Membership(List<ExpressionSyntax> Items, TextSpan End);
}
