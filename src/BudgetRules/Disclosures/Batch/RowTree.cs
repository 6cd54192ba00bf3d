namespace BudgetRules.Disclosures.Batch;

/// <summary>The classification tree over the rows of one table.</summary>
internal sealed class RowTree(int rows)
{
    /// <summary>Parent row, −1 for none.</summary>
    public int[] Parents { get; } = Filled(rows);

    /// <summary>Rows that have children.</summary>
    public BitColumn HasChildren { get; } = new(rows);

    /// <summary>Rows whose own key occurs twice among the rows of their table.</summary>
    public BitColumn Duplicated { get; } = new(rows);

    /// <summary>Roots (合计) over which nameless rows stand: their sums cannot be trusted.</summary>
    public BitColumn Unreliable { get; } = new(rows);

    /// <summary>The row 合计 without code.</summary>
    public BitColumn IsRoot { get; } = new(rows);

    private static int[] Filled(int rows)
    {
        var parents = new int[rows];
        Array.Fill(parents, -1);
        return parents;
    }
}
