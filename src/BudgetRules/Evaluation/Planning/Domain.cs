namespace BudgetRules.Evaluation.Planning;

/// <summary>What a register has one entry for.</summary>
/// <param name="Kind">Department, copy of a family, or row of a table.</param>
/// <param name="Index">Family or table; 0 for departments.</param>
internal readonly record struct Domain(DomainKind Kind, int Index)
{
    /// <summary>One entry per department.</summary>
    public static Domain Department { get; } = new(DomainKind.Department, 0);

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        DomainKind.Department => "部门",
        DomainKind.Copy => $"份{Index}",
        _ => $"行{Index}",
    };
}
