namespace BudgetRules.Disclosures.Batch;

/// <summary>A column of a batch: values or ids, and its bitmaps.</summary>
internal sealed class ColumnData(ColumnSchema schema, int rows, int parents, int departments)
{
    /// <summary>What it holds.</summary>
    public ColumnSchema Schema { get; } = schema;

    /// <summary>分 or millionths; 0 where nothing was read. Empty for text.</summary>
    public long[] Values { get; } = schema.Dimension == Dimension.Text ? [] : new long[rows];

    /// <summary>Ids of folded texts, −1 where nothing was read. Empty for figures.</summary>
    public int[] Texts { get; } = schema.Dimension == Dimension.Text ? new int[rows] : [];

    /// <summary>A value was read.</summary>
    public BitColumn Read { get; } = new(rows);

    /// <summary>Something stands there that is no value.</summary>
    public BitColumn Unreadable { get; } = new(rows);

    /// <summary>The column does not apply to the row (a slot that the fact does not have); null where it applies to all.</summary>
    public BitColumn? NotApplicable { get; set; }

    /// <summary>Per parent (department or copy): whether its table has the column.</summary>
    public ColumnState[] States { get; } = new ColumnState[parents];

    /// <summary>Per department: unit in the last place of the column; 0 for exact values.</summary>
    public long[] Precision { get; } = new long[departments];

    /// <summary>Per row: a precision of its own, 0 where it is the column's; null where no row has one.</summary>
    public long[]? OwnPrecision { get; set; }

    /// <summary>Notes that nothing is printed in a row.</summary>
    public void MarkBlank(int row)
    {
        if (Texts.Length > 0)
        {
            Texts[row] = -1;
        }
    }

    /// <summary>Largest magnitude, taken while building.</summary>
    public long Largest { get; set; }
}
