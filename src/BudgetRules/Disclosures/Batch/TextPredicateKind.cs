namespace BudgetRules.Disclosures.Batch;

/// <summary>Tests of words.</summary>
internal enum TextPredicateKind
{
    /// <summary>= one of the operands (also 属于).</summary>
    In,

    /// <summary>含.</summary>
    Contains,
}
