using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>Gives every expression its type and says where two do not go together (§5).</summary>
internal sealed class TypeChecker(DiagnosticBag bag)
{
    /// <summary>Checks a rule's condition or guard.</summary>
    public void RequireCondition(BoundExpression expression)
    {
        var type = TypeOf(expression);
        if (type is not (BoundType.Condition or BoundType.Error))
        {
            var what = type == BoundType.Text ? "文字" : type == BoundType.Table ? "一张表" : "一个数";
            bag.Error("型303", expression.Span, $"这是{what}，不是规则（缺少 = ≤ ≥ 等比较号）", "This is a value, not a rule: a comparison such as = ≤ ≥ is missing.");
        }
    }

    /// <summary>The type of an expression; a free column counts as money until it is written out.</summary>
    public BoundType TypeOf(BoundExpression expression) => expression switch
    {
        BoundConstant constant => constant.Type,
        BoundText => BoundType.Text,
        BoundTable => BoundType.Table,
        BoundCell { Row.Kind: BoundRowKind.Set } set => SetOutside(set),
        BoundCell cell => OfDimension(cell.Column?.Dimension ?? Dimension.Money),
        BoundFact fact => fact.Fact == DocumentFact.Year ? BoundType.Number : BoundType.Text,
        BoundNegate negate => RequireLinear(negate.Operand),
        BoundAbsolute absolute => RequireLinear(absolute.Operand),
        BoundAggregate aggregate => OfAggregate(aggregate),
        BoundCount count => OfCount(count),
        BoundArithmetic arithmetic => OfArithmetic(arithmetic),
        BoundComparison comparison => OfComparison(comparison),
        BoundLogic logic => OfLogic(logic),
        BoundNot not => OfNot(not),
        BoundTextTest test => OfTextTest(test),
        BoundExists or BoundBlank or BoundFilled => BoundType.Condition,
        _ => BoundType.Error,
    };

    /// <summary>Whether an expression is cells times literals: no product or quotient of cells.</summary>
    public static bool IsLinear(BoundExpression expression) => expression switch
    {
        BoundArithmetic { Operator: BinaryOperator.Divide } => false,
        BoundArithmetic { Operator: BinaryOperator.Multiply } product =>
            (product.Left is BoundConstant && IsLinear(product.Right)) || (product.Right is BoundConstant && IsLinear(product.Left)),
        BoundArithmetic sum => IsLinear(sum.Left) && IsLinear(sum.Right),
        BoundNegate negate => IsLinear(negate.Operand),
        BoundAbsolute absolute => IsLinear(absolute.Operand),
        BoundAggregate aggregate => aggregate.Function == FunctionKind.Sum && IsLinear(aggregate.Argument),
        _ => true,
    };

    private BoundType SetOutside(BoundCell set)
    {
        bag.Error("型314", set.Span, "一组行只能放在 求和、计数、最大值、最小值 里", "A set of rows may only stand in 求和, 计数, 最大值 or 最小值.");
        return BoundType.Error;
    }

    private static BoundType OfDimension(Dimension dimension) => dimension switch
    {
        Dimension.Money => BoundType.Money,
        Dimension.Ratio => BoundType.Ratio,
        Dimension.Number => BoundType.Number,
        _ => BoundType.Text,
    };

    private BoundType OfAggregate(BoundAggregate aggregate)
    {
        if (aggregate.Filter is { } filter)
        {
            RequireCondition(filter);
        }

        return RequireLinear(aggregate.Argument);
    }

    private BoundType OfCount(BoundCount count)
    {
        if (count.Filter is { } filter)
        {
            RequireCondition(filter);
        }

        return BoundType.Number;
    }

    private BoundType RequireLinear(BoundExpression expression)
    {
        var type = TypeOf(expression);
        if (type != BoundType.Error && !IsLinear(expression))
        {
            TooDeep(expression.Span);
            return BoundType.Error;
        }

        if (type is BoundType.Text or BoundType.Table or BoundType.Condition)
        {
            bag.Error("型302", expression.Span, "文字不能参加运算", "Words cannot take part in arithmetic.");
            return BoundType.Error;
        }

        return type;
    }

    private void TooDeep(TextSpan span) =>
        bag.Error("型305", span, "乘除太深：一边只能有一个 × 或 ÷，请把其中一部分写成单独的规则", "Too deep: a side may hold one × or ÷ of two sums; make a rule of its own of a part.");

    private BoundType OfArithmetic(BoundArithmetic node)
    {
        var (left, right) = (TypeOf(node.Left), TypeOf(node.Right));
        if (left == BoundType.Error || right == BoundType.Error)
        {
            return BoundType.Error;
        }

        if (!IsFigure(left) || !IsFigure(right))
        {
            bag.Error("型302", node.Span, $"{Name(left)}与{Name(right)}不能运算", $"{English(left)} and {English(right)} cannot be combined.");
            return BoundType.Error;
        }

        if (node.Operator is BinaryOperator.Add or BinaryOperator.Subtract)
        {
            return OfSum(node, left, right);
        }

        if (!IsLinear(node.Left) || !IsLinear(node.Right))
        {
            TooDeep(node.Span);
            return BoundType.Error;
        }

        return node.Operator == BinaryOperator.Multiply ? OfProduct(node, left, right) : OfQuotient(node, left, right);
    }

    private BoundType OfSum(BoundArithmetic node, BoundType left, BoundType right)
    {
        if (!IsLinear(node.Left) || !IsLinear(node.Right))
        {
            TooDeep(node.Span);
            return BoundType.Error;
        }

        if (Join(left, right) is { } joined)
        {
            return joined;
        }

        bag.Error("型302", node.Span, $"{Name(left)}不能与{Name(right)}加减{UnitHint(left, right)}", $"{English(left)} and {English(right)} cannot be added.");
        return BoundType.Error;
    }

    private BoundType OfProduct(BoundArithmetic node, BoundType left, BoundType right)
    {
        if (left == BoundType.Zero || right == BoundType.Zero)
        {
            return BoundType.Zero;
        }

        if (left == BoundType.Literal)
        {
            return right;
        }

        if (right == BoundType.Literal)
        {
            return left;
        }

        if (left == BoundType.Money || right == BoundType.Money)
        {
            if (left != right)
            {
                return BoundType.Money;
            }
        }
        else if (left == BoundType.Number || right == BoundType.Number)
        {
            return BoundType.Number;
        }

        bag.Error("型302", node.Span, $"{Name(left)}不能乘{Name(right)}", $"{English(left)} cannot be multiplied by {English(right)}.");
        return BoundType.Error;
    }

    private BoundType OfQuotient(BoundArithmetic node, BoundType left, BoundType right)
    {
        if (right is BoundType.Literal or BoundType.Number && left == BoundType.Money)
        {
            return BoundType.Money;
        }

        if (right == BoundType.Literal && left is BoundType.Ratio)
        {
            return BoundType.Ratio;
        }

        // A bare literal over cells only meets 0; a zero divisor is decided when it is evaluated.
        if (Join(left, right) is not null || left is BoundType.Literal || right is BoundType.Zero)
        {
            return BoundType.Quotient;
        }

        bag.Error("型302", node.Span, $"{Name(left)}不能除以{Name(right)}", $"{English(left)} cannot be divided by {English(right)}.");
        return BoundType.Error;
    }

    private BoundType OfComparison(BoundComparison node)
    {
        var (left, right) = (TypeOf(node.Left), TypeOf(node.Right));
        if (left == BoundType.Error || right == BoundType.Error)
        {
            return BoundType.Error;
        }

        if (left == BoundType.Text && right == BoundType.Text)
        {
            if (node.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
            {
                bag.Error("型302", node.Span, "文字只能用 = 或 ≠ 比较", "Words can only be compared with = or ≠.");
                return BoundType.Error;
            }

            return BoundType.Condition;
        }

        if (Join(left, right) is null)
        {
            bag.Error("型301", node.Span, $"{Name(left)}与{Name(right)}不能比较{UnitHint(left, right)}", $"{English(left)} and {English(right)} cannot be compared; is a unit missing?");
            return BoundType.Error;
        }

        return BoundType.Condition;
    }

    private BoundType OfLogic(BoundLogic logic)
    {
        foreach (var operand in logic.Operands)
        {
            RequireCondition(operand);
        }

        return BoundType.Condition;
    }

    private BoundType OfNot(BoundNot not)
    {
        RequireCondition(not.Operand);
        return BoundType.Condition;
    }

    private BoundType OfTextTest(BoundTextTest test)
    {
        var type = TypeOf(test.Operand);
        if (type is not (BoundType.Text or BoundType.Error))
        {
            bag.Error("型301", test.Span, $"{Name(type)}与文字不能比较", $"{English(type)} cannot be compared with words.");
        }

        return BoundType.Condition;
    }

    private static bool IsFigure(BoundType type) => type is not (BoundType.Text or BoundType.Table or BoundType.Condition);

    // The type two figures share, or null where they do not go together.
    private static BoundType? Join(BoundType left, BoundType right)
    {
        if (!IsFigure(left) || !IsFigure(right))
        {
            return null;
        }

        if (left == right || right == BoundType.Zero)
        {
            return left;
        }

        if (left == BoundType.Zero)
        {
            return right;
        }

        return (left, right) switch
        {
            (BoundType.Number, BoundType.Literal) or (BoundType.Literal, BoundType.Number) => BoundType.Number,
            (BoundType.Quotient, BoundType.Ratio or BoundType.Literal) => BoundType.Quotient,
            (BoundType.Ratio or BoundType.Literal, BoundType.Quotient) => BoundType.Quotient,
            (BoundType.Quotient, BoundType.Number) or (BoundType.Number, BoundType.Quotient) => null,
            _ => null,
        };
    }

    private static string UnitHint(BoundType left, BoundType right) => (left, right) switch
    {
        (BoundType.Literal, BoundType.Money) or (BoundType.Money, BoundType.Literal) => "，是否漏写单位（40万元）？",
        (BoundType.Literal, BoundType.Ratio) or (BoundType.Ratio, BoundType.Literal) => "，是否漏写 %（5%）？",
        _ => "，请核对两边的单位",
    };

    private static string Name(BoundType type) => type switch
    {
        BoundType.Money => "金额",
        BoundType.Ratio or BoundType.Quotient => "比率",
        BoundType.Text => "文字",
        BoundType.Table => "表",
        BoundType.Condition => "条件",
        _ => "数",
    };

    private static string English(BoundType type) => type switch
    {
        BoundType.Money => "An amount of money",
        BoundType.Ratio or BoundType.Quotient => "a ratio",
        BoundType.Text => "words",
        BoundType.Table => "a table",
        BoundType.Condition => "a condition",
        _ => "a number",
    };
}
