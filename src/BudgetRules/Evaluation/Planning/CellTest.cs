namespace BudgetRules.Evaluation.Planning;

/// <summary>Questions about a cell that are not about its value.</summary>
internal enum CellTest
{
    /// <summary>存在.</summary>
    Exists,

    /// <summary>空白.</summary>
    Blank,

    /// <summary>必填: filled in.</summary>
    Filled,
}
