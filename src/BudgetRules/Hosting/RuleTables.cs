using BudgetRules.Semantics;

namespace BudgetRules.Hosting;

/// <summary>Lists the tables that an expression cannot be judged without.</summary>
internal static class RuleTables
{
    /// <summary>The tables in reading order, each as often as it is named.</summary>
    public static IEnumerable<(TableSymbol Table, bool IsPrior)> Of(BoundExpression? expression) => expression switch
    {
        BoundTable node => [(node.Table, false)],
        BoundCell node => [(node.Table, node.IsPrior)],
        BoundExists node => [(node.Table, node.IsPrior)],
        BoundBlank node => Of(node.Cell),
        BoundFilled node => Of(node.Cell),
        BoundArithmetic node => [.. Of(node.Left), .. Of(node.Right)],
        BoundComparison node => [.. Of(node.Left), .. Of(node.Right)],
        BoundNegate node => Of(node.Operand),
        BoundAbsolute node => Of(node.Operand),
        BoundNot node => Of(node.Operand),
        BoundTextTest node => Of(node.Operand),
        BoundLogic node => node.Operands.SelectMany(Of),
        BoundAggregate node => IsPrior(node.Argument) ? [.. Of(node.Argument), .. Of(node.Filter)] : [(node.Table, false), .. Of(node.Argument), .. Of(node.Filter)],
        BoundCount node => [(node.Table, false), .. Of(node.Filter)],
        _ => [],
    };

    private static bool IsPrior(BoundExpression expression) => Of(expression).Any(static table => table.IsPrior);
}
