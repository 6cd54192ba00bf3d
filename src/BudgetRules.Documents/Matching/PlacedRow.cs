using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>A row of an open table with its cells laid on columns, before merged labels are filled.</summary>
internal sealed class PlacedRow(GridRow row, int block, int columns)
{
    /// <summary>The printed row.</summary>
    public GridRow Row { get; } = row;

    /// <summary>Number of the block between two headers; labels never fill across it.</summary>
    public int Block { get; } = block;

    /// <summary>The row's name, or null.</summary>
    public string? Name { get; set; }

    /// <summary>Where the name, or else the row, begins.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The printed cell of each column, or null where none is.</summary>
    public GridCell?[] Cells { get; } = new GridCell?[columns];

    /// <summary>Whether words of the row found no column: a label that is not printed may be among them.</summary>
    public bool HasUnplaced { get; set; }

    /// <summary>What goes on behind a page break, by column.</summary>
    public string?[] Tails { get; } = new string?[columns];

    /// <summary>The position where a column's cell would stand, for the place of a blank one.</summary>
    public int[] Positions { get; } = new int[columns];

    /// <summary>Labels of 取值 columns as resolved, by column; null elsewhere or where nothing can be said.</summary>
    public string?[] Labels { get; } = new string?[columns];

    /// <summary>Values of the group header above, by column.</summary>
    public Cell?[] Groups { get; } = new Cell?[columns];
}
