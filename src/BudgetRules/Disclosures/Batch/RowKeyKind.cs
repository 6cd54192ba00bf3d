namespace BudgetRules.Disclosures.Batch;

/// <summary>How a row is looked up.</summary>
internal enum RowKeyKind
{
    /// <summary>The only row of the table.</summary>
    Only,

    /// <summary>By classification code.</summary>
    Code,

    /// <summary>By name, anywhere in the table.</summary>
    Name,

    /// <summary>By path in a form whose rows are written out.</summary>
    Path,
}
