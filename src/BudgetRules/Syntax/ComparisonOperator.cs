namespace BudgetRules.Syntax;

/// <summary>比较号.</summary>
internal enum ComparisonOperator
{
    /// <summary>=.</summary>
    Equal,

    /// <summary>≠.</summary>
    NotEqual,

    /// <summary>&lt;.</summary>
    Less,

    /// <summary>&gt;.</summary>
    Greater,

    /// <summary>≤.</summary>
    LessOrEqual,

    /// <summary>≥.</summary>
    GreaterOrEqual,
}
