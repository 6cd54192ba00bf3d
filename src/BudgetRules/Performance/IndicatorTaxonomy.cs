using System.Collections.Frozen;
using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Performance;

/// <summary>
/// The two upper levels of performance indicators (绩效指标) as the filling instructions of the project form set them out:
/// 产出指标 (数量 质量 时效 成本), 效益指标 (经济 社会 生态 可持续影响), 满意度指标 (社会公众或服务对象满意度). Pure.
/// </summary>
/// <remarks>
/// Where 成本指标 is a first level of its own, as some later forms print it, it is no category here:
/// <see cref="CategoryOrNull"/> then answers null, and the printed label is all that is known.
/// </remarks>
public static class IndicatorTaxonomy
{
    private const string Suffix = "指标";

    private static readonly FrozenDictionary<string, IndicatorCategory> CategoryLabels = new Dictionary<string, IndicatorCategory>
    {
        ["产出"] = IndicatorCategory.Output,
        ["效益"] = IndicatorCategory.Benefit,
        ["满意度"] = IndicatorCategory.Satisfaction,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, IndicatorKind> KindLabels = new Dictionary<string, IndicatorKind>
    {
        ["数量"] = IndicatorKind.Quantity,
        ["质量"] = IndicatorKind.Quality,
        ["时效"] = IndicatorKind.Timeliness,
        ["成本"] = IndicatorKind.Cost,
        ["经济效益"] = IndicatorKind.EconomicBenefit,
        ["社会效益"] = IndicatorKind.SocialBenefit,
        ["生态效益"] = IndicatorKind.EcologicalBenefit,
        ["可持续影响"] = IndicatorKind.SustainableImpact,
        ["可持续发展影响"] = IndicatorKind.SustainableImpact,
        ["社会公众或服务对象满意度"] = IndicatorKind.PublicSatisfaction,
        ["服务对象满意度"] = IndicatorKind.PublicSatisfaction,
        ["社会公众满意度"] = IndicatorKind.PublicSatisfaction,
        ["满意度"] = IndicatorKind.PublicSatisfaction,
    }.ToFrozenDictionary();

    /// <summary>The first levels in the order of the instructions.</summary>
    public static ImmutableArray<IndicatorCategory> Categories { get; } = [.. Enum.GetValues<IndicatorCategory>()];

    /// <summary>The category that a printed 一级指标 means, with or without 指标, spaces and full-width forms; null where it is none of the three.</summary>
    /// <param name="label">The label as printed; null means none was.</param>
    public static IndicatorCategory? CategoryOrNull(string? label) =>
        label is not null && CategoryLabels.TryGetValue(KeyOf(label), out var category) ? category : null;

    /// <summary>The kind that a printed 二级指标 means, in any of its usual wordings; null where it is none of the nine.</summary>
    /// <param name="label">The label as printed; null means none was.</param>
    public static IndicatorKind? KindOrNull(string? label) =>
        label is not null && KindLabels.TryGetValue(KeyOf(label), out var kind) ? kind : null;

    /// <summary>The category to which a kind belongs.</summary>
    public static IndicatorCategory CategoryOf(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Quantity or IndicatorKind.Quality or IndicatorKind.Timeliness or IndicatorKind.Cost => IndicatorCategory.Output,
        IndicatorKind.EconomicBenefit or IndicatorKind.SocialBenefit or IndicatorKind.EcologicalBenefit or IndicatorKind.SustainableImpact => IndicatorCategory.Benefit,
        IndicatorKind.PublicSatisfaction => IndicatorCategory.Satisfaction,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of indicator."),
    };

    /// <summary>The kinds of a category in the order of the instructions.</summary>
    public static ImmutableArray<IndicatorKind> KindsOf(IndicatorCategory category) =>
        [.. Enum.GetValues<IndicatorKind>().Where(kind => CategoryOf(kind) == category)];

    /// <summary>The full label of a category, e.g. 产出指标.</summary>
    public static string LabelOf(IndicatorCategory category) => category switch
    {
        IndicatorCategory.Output => "产出指标",
        IndicatorCategory.Benefit => "效益指标",
        IndicatorCategory.Satisfaction => "满意度指标",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a category of indicators."),
    };

    /// <summary>The full label of a kind, e.g. 社会公众或服务对象满意度指标.</summary>
    public static string LabelOf(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Quantity => "数量指标",
        IndicatorKind.Quality => "质量指标",
        IndicatorKind.Timeliness => "时效指标",
        IndicatorKind.Cost => "成本指标",
        IndicatorKind.EconomicBenefit => "经济效益指标",
        IndicatorKind.SocialBenefit => "社会效益指标",
        IndicatorKind.EcologicalBenefit => "生态效益指标",
        IndicatorKind.SustainableImpact => "可持续影响指标",
        IndicatorKind.PublicSatisfaction => "社会公众或服务对象满意度指标",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of indicator."),
    };

    private static string KeyOf(string label)
    {
        var key = NameKey.Of(label);
        return key.EndsWith(Suffix, StringComparison.Ordinal) ? key[..^Suffix.Length] : key;
    }
}
