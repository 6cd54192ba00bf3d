using System.Collections.Immutable;

namespace BudgetRules.Semantics;

/// <summary>Rebuilds an expression with its cells replaced.</summary>
internal static class BoundRewriter
{
    /// <summary>Replaces every cell; <paramref name="intoAggregates"/> tells whether those inside aggregates too.</summary>
    public static BoundExpression Rewrite(BoundExpression expression, Func<BoundCell, BoundExpression> replace, bool intoAggregates = true)
    {
        BoundExpression Go(BoundExpression inner) => Rewrite(inner, replace, intoAggregates);
        return expression switch
        {
            BoundCell cell => replace(cell),
            BoundArithmetic node => node with { Left = Go(node.Left), Right = Go(node.Right) },
            BoundNegate node => node with { Operand = Go(node.Operand) },
            BoundAbsolute node => node with { Operand = Go(node.Operand) },
            BoundAggregate node when intoAggregates => node with
            {
                Argument = Go(node.Argument),
                Filter = node.Filter is null ? null : Go(node.Filter),
            },
            BoundCount { Filter: { } filter } node when intoAggregates => node with { Filter = Go(filter) },
            BoundComparison node => node with { Left = Go(node.Left), Right = Go(node.Right) },
            BoundLogic node => node with { Operands = [.. node.Operands.Select(Go)] },
            BoundNot node => node with { Operand = Go(node.Operand) },
            BoundTextTest node => node with { Operand = Go(node.Operand) },
            BoundBlank node => replace(node.Cell) is BoundCell cell ? node with { Cell = cell } : node,
            BoundFilled node => replace(node.Cell) is BoundCell cell ? node with { Cell = cell } : node,
            _ => expression,
        };
    }

    /// <summary>The aggregates and counts of an expression in reading order, with the rows they run over; not those inside aggregates.</summary>
    public static IEnumerable<(TableSymbol Table, BoundRow Rows, Text.TextSpan Span)> Aggregates(BoundExpression? expression) => expression switch
    {
        BoundAggregate aggregate => [(aggregate.Table, aggregate.Rows, aggregate.Span)],
        BoundCount count => [(count.Table, count.Rows, count.Span)],
        BoundArithmetic node => Aggregates(node.Left).Concat(Aggregates(node.Right)),
        BoundComparison node => Aggregates(node.Left).Concat(Aggregates(node.Right)),
        BoundNegate node => Aggregates(node.Operand),
        BoundAbsolute node => Aggregates(node.Operand),
        BoundNot node => Aggregates(node.Operand),
        BoundLogic node => node.Operands.SelectMany(Aggregates),
        _ => [],
    };

    /// <summary>The cells of an expression in reading order.</summary>
    public static IEnumerable<BoundCell> Cells(BoundExpression? expression, bool intoAggregates = true)
    {
        if (expression is null)
        {
            return [];
        }

        var cells = new List<BoundCell>();
        Rewrite(
            expression,
            cell =>
            {
                cells.Add(cell);
                return cell;
            },
            intoAggregates);
        return cells;
    }
}
