using System.Collections.Immutable;

namespace BudgetRules.Documents.Blocks;

/// <summary>Rows of cells with no paragraph between them; page breaks inside are marked on the row that follows.</summary>
internal sealed record Grid(ImmutableArray<GridRow> Rows) : Block(Rows[0].Line);
