namespace BudgetRules.Disclosures.Batch;

/// <summary>Rows per point: offsets and row indices, and why a list cannot be trusted.</summary>
internal sealed class RowList
{
    /// <summary>First entry of each point, and behind the last.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>Row indices.</summary>
    public required int[] Rows { get; init; }

    /// <summary>Per point: <see cref="RowState.Fine"/> or what is wrong.</summary>
    public required int[] States { get; init; }
}
