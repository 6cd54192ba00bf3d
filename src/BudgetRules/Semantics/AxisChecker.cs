using BudgetRules.Disclosures.Batch;

namespace BudgetRules.Semantics;

/// <summary>Checks that free rows and copies can line up (§7).</summary>
internal static class AxisChecker
{
    /// <summary>型308: 必填 in a guard.</summary>
    public static void ForbidRequired(BoundExpression guard, DiagnosticBag bag)
    {
        switch (guard)
        {
            case BoundFilled filled:
                bag.Error("型308", filled.Span, "必填（…）只能单独作为等式的一边，不能用在“若”里，也不能参加运算", "必填（…） may only stand as a whole side of a comparison outside 若.");
                break;
            case BoundNot not:
                ForbidRequired(not.Operand, bag);
                break;
            case BoundLogic logic:
                foreach (var operand in logic.Operands)
                {
                    ForbidRequired(operand, bag);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Reports tables that cannot be aligned row by row.</summary>
    public static void Check(BoundInstance instance, DiagnosticBag bag)
    {
        var cells = BoundRewriter.Cells(instance.Guard, intoAggregates: false).Concat(BoundRewriter.Cells(instance.Condition, intoAggregates: false)).ToList();
        var free = cells.Where(static cell => cell.Row.Kind == BoundRowKind.Free).Select(static cell => cell.Table).Distinct().ToList();
        foreach (var table in free.Where(static table => table.IsSingleRow))
        {
            bag.Error("型304", instance.Condition.Span, $"《{table.Title}》只有一行，不能逐行对应", $"《{table.Title}》 has one row; it cannot be aligned row by row.");
        }

        var families = cells.Where(static cell => cell.Table.Family is not null).Select(static cell => cell.Table.Family).Distinct().ToList();
        if (families.Count > 1)
        {
            bag.Error("型304", instance.Condition.Span, "两个表族的表无法逐份对应", "Tables of two families cannot be aligned copy by copy.");
        }

        if (families.Count == 1 && free.Count > 0 && free[0].Family is null && cells.Exists(static cell => cell.Table.Family is not null && cell.Row.Kind == BoundRowKind.Lookup))
        {
            bag.Error("型304", instance.Condition.Span, $"《{free[0].Title}》逐行、{families[0]}逐份，两者不能在同一条规则里展开", "Rows of one table and copies of a family cannot both be run through in one rule.");
        }

        for (var i = 1; i < free.Count; i++)
        {
            if (free[0].Family is null && free[i].Family is not null)
            {
                bag.Error(
                    "型304",
                    instance.Condition.Span,
                    $"《{free[i].Title}》每个{free[i].Family}一份，《{free[0].Title}》只有一份，无法逐行对应；请把前者写在前面",
                    $"《{free[i].Title}》 has a copy per {free[i].Family}, 《{free[0].Title}》 has one; name the former first.");
            }
        }

        foreach (var aggregate in BoundRewriter.Aggregates(instance.Guard).Concat(BoundRewriter.Aggregates(instance.Condition)))
        {
            if (aggregate.Rows.ListKind == RowListKind.ChildrenOfEach && !free.Contains(aggregate.Table))
            {
                bag.Error("型315", aggregate.Span, "下级行 要与 本行 一起用，或写明是谁的下级，如 下级行（301）", "下级行 needs 本行 beside it, or the row it is of, such as 下级行（301）.");
            }
        }
    }
}
