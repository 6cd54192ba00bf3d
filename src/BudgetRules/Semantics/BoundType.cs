namespace BudgetRules.Semantics;

/// <summary>Type of a bound expression (§5).</summary>
internal enum BoundType
{
    /// <summary>In error; silences everything above it.</summary>
    Error,

    /// <summary>金额.</summary>
    Money,

    /// <summary>比率: of a column, or a literal with %.</summary>
    Ratio,

    /// <summary>数.</summary>
    Number,

    /// <summary>A literal without unit: a factor, or a plain number.</summary>
    Literal,

    /// <summary>0: belongs to every unit.</summary>
    Zero,

    /// <summary>A quotient of like types: a ratio that may also meet a plain literal.</summary>
    Quotient,

    /// <summary>文本.</summary>
    Text,

    /// <summary>条件.</summary>
    Condition,

    /// <summary>表.</summary>
    Table,
}
