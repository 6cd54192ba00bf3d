namespace BudgetRules.Disclosures;

/// <summary>What kind of value a column holds (类型). Decides what may be added, compared and printed.</summary>
public enum Dimension
{
    /// <summary>文本: words; compared, never added.</summary>
    Text,

    /// <summary>金额: money, stored as whole 分 (0.01 元).</summary>
    Money,

    /// <summary>比率: percentages and quotients, stored as millionths (100 % is 1,000,000).</summary>
    Ratio,

    /// <summary>数: counts, years, indicator values, stored as millionths (1 is 1,000,000).</summary>
    Number,
}
