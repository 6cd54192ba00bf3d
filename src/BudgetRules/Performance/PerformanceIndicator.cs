namespace BudgetRules.Performance;

/// <summary>One performance indicator (三级指标) with its values. What was printed and what was resolved from merged cells stay apart. Immutable.</summary>
public sealed record PerformanceIndicator
{
    /// <summary>Name of the indicator as printed (指标名称).</summary>
    public required string Name { get; init; }

    /// <summary>一级指标 printed in this very row; null where its cell is empty, as below a merged label.</summary>
    public string? PrintedCategory { get; init; }

    /// <summary>二级指标 printed in this very row; null where its cell is empty, as below a merged label.</summary>
    public string? PrintedKind { get; init; }

    /// <summary>The category it belongs to, from its own label or a neighbour's; null where that could not be told.</summary>
    public IndicatorCategory? Category { get; init; }

    /// <summary>The kind it belongs to, from its own label or a neighbour's; null where that could not be told.</summary>
    public IndicatorKind? Kind { get; init; }

    /// <summary>The value aimed at (指标值, 预期当年实现值).</summary>
    public required IndicatorValue Target { get; init; }

    /// <summary>上年: the value of the year before, where the form asks for it.</summary>
    public IndicatorValue? PreviousYear { get; init; }

    /// <summary>前年: the value of two years before, where the form asks for it.</summary>
    public IndicatorValue? TwoYearsBefore { get; init; }

    /// <summary>指标值确定依据 or 绩效标准, where given.</summary>
    public string? Basis { get; init; }

    /// <summary>推定: whether a level was resolved that this row does not print.</summary>
    public bool IsLevelInferred =>
        (Category is not null && PrintedCategory is null) || (Kind is not null && PrintedKind is null);

    /// <summary>Whether the two levels contradict the taxonomy: a kind under a category to which it does not belong. False while one is unknown.</summary>
    public bool HasMismatchedLevels =>
        Category is { } category && Kind is { } kind && IndicatorTaxonomy.CategoryOf(kind) != category;
}
