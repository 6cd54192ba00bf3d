namespace BudgetRules.Syntax;

/// <summary>The nine functions.</summary>
internal enum FunctionKind
{
    /// <summary>求和.</summary>
    Sum,

    /// <summary>计数.</summary>
    Count,

    /// <summary>最大值.</summary>
    Max,

    /// <summary>最小值.</summary>
    Min,

    /// <summary>绝对值.</summary>
    Abs,

    /// <summary>上年.</summary>
    PriorYear,

    /// <summary>存在.</summary>
    Exists,

    /// <summary>空白.</summary>
    Blank,

    /// <summary>必填.</summary>
    Required,
}
