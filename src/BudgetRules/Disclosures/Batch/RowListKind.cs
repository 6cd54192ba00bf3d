namespace BudgetRules.Disclosures.Batch;

/// <summary>Sets of rows.</summary>
internal enum RowListKind
{
    /// <summary>全部行 of the parent's table.</summary>
    All,

    /// <summary>末级行.</summary>
    Leaves,

    /// <summary>顶级行.</summary>
    Top,

    /// <summary>下级行 of each row; its domain is the table's own rows.</summary>
    ChildrenOfEach,

    /// <summary>下级行（X）.</summary>
    ChildrenOf,

    /// <summary>末级行（X）: rows without children below X.</summary>
    LeavesOf,

    /// <summary>全部行（X）: every row below X.</summary>
    Below,

    /// <summary>甲 至 乙.</summary>
    Range,

    /// <summary>301*.</summary>
    Prefix,
}
