using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Narrative;

/// <summary>One statement of a narrative fact: the cells of the columns that its sentence gives.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Cells">Cells by column path.</param>
/// <param name="Place">Where the sentence begins.</param>
internal sealed record FactStatement(string Name, ImmutableDictionary<string, Cell> Cells, SourcePlace Place)
{
    /// <summary>How many cells hold a value.</summary>
    public int Filled => Cells.Count(static pair => pair.Value.State == CellState.Read);

    /// <summary>Whether every figure that both give may be the same value, given its printed precision.</summary>
    public bool Agrees(FactStatement other)
    {
        foreach (var (path, cell) in Cells)
        {
            if (!other.Cells.TryGetValue(path, out var twin) || cell.State == CellState.Blank || twin.State == CellState.Blank)
            {
                continue;
            }

            if (cell.State != twin.State || (cell.Dimension == Dimension.Text && cell.Text != twin.Text))
            {
                return false;
            }

            var difference = cell.Value > twin.Value ? cell.Value - twin.Value : twin.Value - cell.Value;
            if (difference != 0 && 2 * difference >= Slack(cell) + Slack(twin))
            {
                return false;
            }
        }

        return true;
    }

    // A printed 0 is exact, and so are counts and years.
    private static long Slack(Cell cell) => cell.Value == 0 || cell.Dimension == Dimension.Number ? 0 : cell.Precision;
}
