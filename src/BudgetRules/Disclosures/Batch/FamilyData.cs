namespace BudgetRules.Disclosures.Batch;

/// <summary>The copies of a family (项目) over all departments of a batch.</summary>
internal sealed class FamilyData
{
    /// <summary>First copy of each department, and behind the last.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>Department of each copy.</summary>
    public required int[] DepartmentOfCopy { get; init; }

    /// <summary>Key of each copy as printed.</summary>
    public required string[] Keys { get; init; }

    /// <summary>Text id of each copy's key, folded.</summary>
    public required int[] KeyIds { get; init; }
}
