using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <content>The nine functions.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindCall(CallSyntax call)
    {
        var span = Place(call.Span);
        var most = call.Function is FunctionKind.Sum or FunctionKind.Count or FunctionKind.Max or FunctionKind.Min ? 2 : 1;
        if (call.Arguments.IsEmpty || call.Arguments.Length > most)
        {
            _bag.Error("型309", span, most == 2 ? "括号里应写一个式子，逗号后可再写一个筛选条件" : "括号里应写一个式子", most == 2 ? "One expression is expected, and after a comma a filter." : "One expression is expected.");
            return new BoundError(span);
        }

        return call.Function switch
        {
            FunctionKind.Abs => new BoundAbsolute(Bind(call.Arguments[0]), span),
            FunctionKind.PriorYear => BindPrior(call.Arguments[0], span),
            FunctionKind.Exists => BindExists(call.Arguments[0], span),
            FunctionKind.Blank => Bind(call.Arguments[0]) is BoundCell cell ? new BoundBlank(cell, span) : Misused(call, span),
            FunctionKind.Required => MisplacedRequired(span),
            FunctionKind.Count => BindCount(call, span),
            _ => BindAggregate(call, span),
        };
    }

    private BoundError Misused(CallSyntax call, TextSpan span)
    {
        _bag.Error("型310", Place(call.Arguments[0].Span), "这里应写一个格子，如《表》[行，列]", "A cell is expected here, such as 《table》[row，column].");
        return new BoundError(span);
    }

    private BoundError MisplacedRequired(TextSpan span)
    {
        _bag.Error("型308", span, "必填（…）只能单独作为等式的一边，不能用在“若”里，也不能参加运算", "必填（…） may only stand as a whole side of a comparison outside 若.");
        return new BoundError(span);
    }

    private BoundExpression BindPrior(ExpressionSyntax argument, TextSpan span)
    {
        if (_isPrior)
        {
            _bag.Error("型307", span, "上年（…）里不能再有上年", "上年（…） cannot be nested.");
            return new BoundError(span);
        }

        return new ExpressionBinder(_vocabulary, _scope, _table, _bag, _expanding, _useSite, isPrior: true).Bind(argument);
    }

    private BoundExpression BindExists(ExpressionSyntax argument, TextSpan span) => Bind(argument) switch
    {
        BoundTable table => new BoundExists(table.Table, null, null, _isPrior, span),
        BoundCell { Row.Kind: BoundRowKind.Set } => Misplaced(span),
        BoundCell cell => new BoundExists(cell.Table, cell.Row, argument is ReferenceSyntax { HasComma: true, Column: null } ? null : cell.Column, _isPrior, span),
        BoundError error => error,
        _ => Misplaced(span),
    };

    private BoundError Misplaced(TextSpan span)
    {
        _bag.Error("型310", span, "存在（…）里应写一张表、一行或一个格子", "存在（…） takes a table, a row or a cell.");
        return new BoundError(span);
    }

    private BoundExpression BindCount(CallSyntax call, TextSpan span)
    {
        if (Bind(call.Arguments[0]) is not BoundCell cell)
        {
            return Misused(call, span);
        }

        var isSet = cell.Row.Kind == BoundRowKind.Set;
        return new BoundCount(cell.Table, isSet ? cell.Row : BoundRow.All, isSet ? null : cell.Column, BindFilter(call, cell.Table), span);
    }

    private BoundExpression? BindFilter(CallSyntax call, TableSymbol table) =>
        call.Arguments.Length < 2
            ? null
            : new ExpressionBinder(_vocabulary, _scope, table, _bag, _expanding, _useSite, _isPrior).Bind(call.Arguments[1]);

    private BoundExpression BindAggregate(CallSyntax call, TextSpan span)
    {
        var argument = Bind(call.Arguments[0]);
        if (BoundRewriter.Cells(argument, intoAggregates: false).ToList() is not [{ } first, ..] cells)
        {
            if (argument is not BoundError)
            {
                _bag.Error("型311", Place(call.Arguments[0].Span), "求和、最大值、最小值里应有一列或几行，如 求和（金额）、求和（[甲 至 乙]）", "A column or rows are expected, such as 求和（金额） or 求和（[甲 至 乙]）.");
            }

            return new BoundError(span);
        }

        var open = cells.FindAll(static cell => cell.Row.Kind != BoundRowKind.Lookup);
        var sets = open.Select(static cell => cell.Row).Where(static row => row.Kind == BoundRowKind.Set).Distinct().ToList();
        if (open.Select(static cell => cell.Table).Distinct().Count() > 1 || sets.Count > 1)
        {
            _bag.Error("型312", span, "一个求和里只能有一张表的一组行", "An aggregate runs over one set of rows of one table.");
            return new BoundError(span);
        }

        if (open.Count == 0)
        {
            return OverCopies(call, first, argument, span);
        }

        var rows = sets.Count == 1 ? sets[0] : BoundRow.All;
        var inner = BoundRewriter.Rewrite(argument, static cell => cell.Row.Kind == BoundRowKind.Set ? cell with { Row = BoundRow.Free } : cell, intoAggregates: false);
        return new BoundAggregate(call.Function, open[0].Table, rows, inner, BindFilter(call, open[0].Table), span);
    }

    // 求和（《部门项目申报表》[项目当年预算]）: the one row of each copy, over the copies.
    private BoundExpression OverCopies(CallSyntax call, BoundCell first, BoundExpression argument, TextSpan span)
    {
        if (first.Table.Family is null)
        {
            _bag.Error("型311", span, "这里只有一个格子，不必求和", "This is a single cell; there is nothing to add up.");
            return new BoundError(span);
        }

        return new BoundAggregate(call.Function, first.Table, BoundRow.Only, argument, BindFilter(call, first.Table), span);
    }
}
