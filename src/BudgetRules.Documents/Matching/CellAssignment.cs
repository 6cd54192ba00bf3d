using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// Lays the cells of a row on the columns they belong to, in order, at least cost: how far a cell stands from its heading,
/// a value under a heading of words or the other way round, a cell left out.
/// </summary>
internal static class CellAssignment
{
    private const int Mismatch = 5;
    private const int Dropped = 10;
    private const int MostCells = 64;

    /// <summary>For each cell the slot it goes to, or −1.</summary>
    /// <param name="cells">Printed cells from the left with their positions.</param>
    /// <param name="slots">Free columns from the left: position of the heading and what it takes.</param>
    public static int[] Assign(IReadOnlyList<(int Position, GridCell Cell)> cells, IReadOnlyList<(int Position, SlotKind Kind)> slots)
    {
        var result = new int[cells.Count];
        if (cells.Count == slots.Count)
        {
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = i;
            }

            return result;
        }

        if (cells.Count > MostCells || slots.Count > MostCells)
        {
            Array.Fill(result, -1);
            return result;
        }

        var cost = new int[cells.Count + 1, slots.Count + 1];
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            cost[i, slots.Count] = cost[i + 1, slots.Count] + Dropped;
        }

        for (var i = cells.Count - 1; i >= 0; i--)
        {
            for (var j = slots.Count - 1; j >= 0; j--)
            {
                var here = CostOf(cells[i], slots[j]) + cost[i + 1, j + 1];
                cost[i, j] = Math.Min(here, Math.Min(cost[i, j + 1], cost[i + 1, j] + Dropped));
            }
        }

        var slot = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            while (slot < slots.Count && cost[i, slot] == cost[i, slot + 1])
            {
                slot++;
            }

            if (slot < slots.Count && cost[i, slot] == CostOf(cells[i], slots[slot]) + cost[i + 1, slot + 1])
            {
                result[i] = slot++;
            }
            else
            {
                result[i] = -1;
            }
        }

        return result;
    }

    private static int CostOf((int Position, GridCell Cell) cell, (int Position, SlotKind Kind) slot)
    {
        var distance = Math.Abs(cell.Position - slot.Position);
        var isValue = FigureShape.IsIndicatorValue(cell.Cell.Tight);
        var takesValue = slot.Kind is not (SlotKind.Text or SlotKind.Name);
        return distance + (isValue == takesValue ? 0 : Mismatch);
    }
}
