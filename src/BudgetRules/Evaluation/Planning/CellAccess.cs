namespace BudgetRules.Evaluation.Planning;

/// <summary>How an instruction finds the row of a cell.</summary>
/// <param name="Kind">Each row itself, a bound look-up, or a join.</param>
/// <param name="Index">Index of the look-up or join; −1 for each row itself.</param>
internal readonly record struct CellAccess(AccessKind Kind, int Index)
{
    /// <summary>Each row itself.</summary>
    public static CellAccess Direct { get; } = new(AccessKind.Direct, -1);

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        AccessKind.Direct => "逐行",
        AccessKind.Lookup => $"查行{Index}",
        _ => $"对应{Index}",
    };
}
