namespace BudgetRules.Disclosures.Batch;

/// <summary>What a look-up or a row list found where it found no single row. Values below 0 so that an index tells them apart.</summary>
internal static class RowState
{
    /// <summary>无行: certainly not there, and it counts as 0.</summary>
    public const int Absent = -1;

    /// <summary>The key occurs more than once.</summary>
    public const int Duplicate = -2;

    /// <summary>无表: certainly not there.</summary>
    public const int NoTable = -3;

    /// <summary>未读全: it may have been lost in reading.</summary>
    public const int NotReadFully = -4;

    /// <summary>缺行: the form writes the row out and the document lacks it.</summary>
    public const int MissingRow = -5;

    /// <summary>Published only to a coarser level than this code's.</summary>
    public const int BelowPublishedDepth = -6;

    /// <summary>没有下级.</summary>
    public const int NoChildren = -7;

    /// <summary>Rows with figures but neither code nor name: no sum over them can be trusted.</summary>
    public const int NamelessRows = -8;

    /// <summary>All is well (states of row lists only).</summary>
    public const int Fine = 0;
}
