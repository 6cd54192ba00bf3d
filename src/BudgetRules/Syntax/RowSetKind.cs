namespace BudgetRules.Syntax;

/// <summary>The row-set words.</summary>
internal enum RowSetKind
{
    /// <summary>本行: the current row, its column free.</summary>
    Current,

    /// <summary>下级行: children.</summary>
    Children,

    /// <summary>末级行: rows without children.</summary>
    Leaves,

    /// <summary>顶级行: rows without a parent other than the root.</summary>
    Top,

    /// <summary>全部行: every row.</summary>
    All,
}
