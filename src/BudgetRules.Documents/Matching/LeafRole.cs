namespace BudgetRules.Documents.Matching;

/// <summary>What stands under a lowest heading of a form.</summary>
internal enum LeafRole
{
    /// <summary>A value, or words that are one.</summary>
    Value,

    /// <summary>The row's classification code.</summary>
    Code,

    /// <summary>The row's name.</summary>
    Name,

    /// <summary>A label of a written-out row.</summary>
    Label,
}
