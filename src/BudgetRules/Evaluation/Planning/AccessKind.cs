namespace BudgetRules.Evaluation.Planning;

/// <summary>Ways to a row.</summary>
internal enum AccessKind
{
    /// <summary>The rows of the table are the domain.</summary>
    Direct,

    /// <summary>One row per parent, resolved when the batch was built.</summary>
    Lookup,

    /// <summary>The row of another table that lines up.</summary>
    Join,
}
