namespace BudgetRules.Disclosures;

/// <summary>What a printed cell holds. A cell that does not exist (无行 无列 无表) is not a cell.</summary>
public enum CellState
{
    /// <summary>空白: printed empty, or printed as 无, 不涉及, — and the like; the wording stays in <see cref="Cell.Raw"/>.</summary>
    Blank,

    /// <summary>A value of the column's kind.</summary>
    Read,

    /// <summary>不可读: something else stands there, e.g. text where a figure should be.</summary>
    Unreadable,
}
