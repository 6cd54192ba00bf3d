namespace BudgetRules.Disclosures.Batch;

/// <summary>Whether a document's table has a column.</summary>
internal enum ColumnState : byte
{
    /// <summary>It has.</summary>
    Present,

    /// <summary>无列.</summary>
    Absent,

    /// <summary>未读全: a column could not be mapped.</summary>
    NotReadFully,

    /// <summary>The heading occurs more than once.</summary>
    Duplicate,

    /// <summary>无表.</summary>
    NoTable,
}
