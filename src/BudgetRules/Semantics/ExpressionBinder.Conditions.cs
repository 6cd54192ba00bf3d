using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <content>Comparisons, 含 and 属于.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindComparison(ComparisonSyntax comparison)
    {
        var parts = ImmutableArray.CreateBuilder<BoundExpression>();
        var filled = ImmutableArray.CreateBuilder<BoundExpression>();
        var operands = new BoundExpression[comparison.Operands.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = BindSide(comparison.Operands[i], filled);
        }

        for (var i = 0; i < comparison.Operators.Length; i++)
        {
            parts.Add(Compare(comparison.Operators[i], operands[i], operands[i + 1], Place(comparison.Span)));
        }

        filled.AddRange(parts);
        return filled.Count == 1 ? filled[0] : new BoundLogic(IsAnd: true, filled.ToImmutable(), Place(comparison.Span));
    }

    // 必填（x） = y means: x is filled in, and x = y.
    private BoundExpression BindSide(ExpressionSyntax syntax, ImmutableArray<BoundExpression>.Builder filled)
    {
        if (syntax is not CallSyntax { Function: FunctionKind.Required, Arguments: [var argument] } call)
        {
            return Bind(syntax);
        }

        var bound = Bind(argument);
        if (bound is BoundCell cell)
        {
            filled.Add(new BoundFilled(cell, Place(call.Span)));
        }
        else if (bound is not BoundError)
        {
            return Misused(call, Place(call.Span));
        }

        return bound;
    }

    private static BoundExpression Compare(ComparisonOperator comparison, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is BoundText && right is not BoundText)
        {
            (left, right) = (right, left);
        }

        return right is BoundText text && comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual
            ? new BoundTextTest(left, new TextPredicate(TextPredicateKind.In, [TextFolding.FoldTight(text.Value)]), comparison == ComparisonOperator.NotEqual, span)
            : new BoundComparison(comparison, left, right, span);
    }

    private BoundExpression BindContains(BinarySyntax contains)
    {
        var operand = Bind(contains.Left);
        if (contains.Right is not TextSyntax text)
        {
            _bag.Error("型313", Place(contains.Right.Span), "“含”的右边应是引号中的文字，如 含 “满意度”", "Quoted words are expected after 含.");
            return new BoundError(Place(contains.Span));
        }

        return new BoundTextTest(operand, new TextPredicate(TextPredicateKind.Contains, [TextFolding.FoldTight(text.Value)]), IsNegated: false, Place(contains.Span));
    }

    private BoundExpression BindMembership(MembershipSyntax membership)
    {
        var span = Place(membership.Span);
        var operand = Bind(membership.Operand);
        if (membership.Items.All(static item => item is TextSyntax))
        {
            var words = membership.Items.Select(static item => TextFolding.FoldTight(((TextSyntax)item).Value));
            return new BoundTextTest(operand, new TextPredicate(TextPredicateKind.In, [.. words]), IsNegated: false, span);
        }

        var equal = membership.Items.Select(item => (BoundExpression)new BoundComparison(ComparisonOperator.Equal, operand, Bind(item), span)).ToImmutableArray();
        return equal.Length == 1 ? equal[0] : new BoundLogic(IsAnd: false, equal, span);
    }
}
