using System.Collections.Immutable;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>The header of a printed table laid over a form.</summary>
/// <param name="Rows">How many rows of the grid are header.</param>
/// <param name="Width">How wide the header is. <unit>cells</unit></param>
/// <param name="Positions">For each leaf of the form the printed position, or −1 where the heading is not printed.</param>
/// <param name="Unmapped">Printed headings that the form does not have.</param>
/// <param name="HeadingCells">For each leaf the printed cell of its lowest heading, or null.</param>
internal sealed record HeaderMatch(
    int Rows,
    int Width,
    ImmutableArray<int> Positions,
    ImmutableArray<GridCell> Unmapped,
    ImmutableArray<GridCell?> HeadingCells);
