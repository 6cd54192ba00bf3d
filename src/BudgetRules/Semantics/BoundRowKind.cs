namespace BudgetRules.Semantics;

/// <summary>Kinds of row selection.</summary>
internal enum BoundRowKind
{
    /// <summary>One row, by code, name or path.</summary>
    Lookup,

    /// <summary>Each row (also 本行).</summary>
    Free,

    /// <summary>A set of rows: only inside an aggregate.</summary>
    Set,
}
