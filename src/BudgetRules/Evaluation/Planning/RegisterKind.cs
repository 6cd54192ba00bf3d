namespace BudgetRules.Evaluation.Planning;

/// <summary>What a register holds.</summary>
internal enum RegisterKind
{
    /// <summary>Value and slack, read and undetermined bits.</summary>
    Linear,

    /// <summary>Low, value and high of a product, quotient or extreme, as fractions.</summary>
    Interval,

    /// <summary>Two bitmaps: 00 不适用, 01 通过, 10 不通过, 11 无法判定.</summary>
    Condition,

    /// <summary>Ids of folded texts.</summary>
    Text,

    /// <summary>Which rows take part.</summary>
    Selection,
}
