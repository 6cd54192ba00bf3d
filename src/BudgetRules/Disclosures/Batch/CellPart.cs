namespace BudgetRules.Disclosures.Batch;

/// <summary>What of a cell, or of a row, a column of the batch holds.</summary>
internal enum CellPart
{
    /// <summary>The cell itself.</summary>
    Whole,

    /// <summary>.符号.</summary>
    Comparator,

    /// <summary>.数值.</summary>
    Number,

    /// <summary>.单位.</summary>
    Unit,

    /// <summary>The row's name (目标名称, 项目 …).</summary>
    RowName,

    /// <summary>The row's classification code.</summary>
    RowCode,
}
