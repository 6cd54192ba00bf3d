using System.Collections.Immutable;

namespace BudgetRules.Documents.Blocks;

/// <summary>A row of a grid as printed.</summary>
/// <param name="Cells">Cells from the left, empty ones included.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="AfterBreak">Whether a blank line (a page break or a mere gap) stands right above it inside the grid.</param>
internal sealed record GridRow(ImmutableArray<GridCell> Cells, int Line, bool AfterBreak)
{
    /// <summary>The cell at a position, or null where the row ends before it.</summary>
    public GridCell? At(int position) => position >= 0 && position < Cells.Length ? Cells[position] : null;

    /// <summary>Positions of the cells that hold something.</summary>
    public IEnumerable<int> Filled()
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            if (!Cells[i].IsEmpty)
            {
                yield return i;
            }
        }
    }

    /// <summary>The only filled cell, or null where there is none or several.</summary>
    public GridCell? OnlyFilled()
    {
        GridCell? only = null;
        foreach (var cell in Cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = cell;
        }

        return only;
    }

    /// <summary>The first filled cell, or null.</summary>
    public GridCell? FirstFilled()
    {
        foreach (var cell in Cells)
        {
            if (!cell.IsEmpty)
            {
                return cell;
            }
        }

        return null;
    }
}
