namespace BudgetRules.Disclosures.Batch;

/// <summary>Parts of an indicator value.</summary>
internal enum IndicatorPart
{
    /// <summary>The cell itself.</summary>
    Whole,

    /// <summary>.符号.</summary>
    Comparator,

    /// <summary>.数值.</summary>
    Number,

    /// <summary>.单位.</summary>
    Unit,
}
