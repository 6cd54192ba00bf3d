namespace BudgetRules.Performance;

/// <summary>Second level of the indicator taxonomy (二级指标). Each belongs to one <see cref="IndicatorCategory"/>: see <see cref="IndicatorTaxonomy"/>.</summary>
public enum IndicatorKind
{
    /// <summary>数量指标: how much is delivered.</summary>
    Quantity,

    /// <summary>质量指标: how well.</summary>
    Quality,

    /// <summary>时效指标: how soon.</summary>
    Timeliness,

    /// <summary>成本指标: at what cost.</summary>
    Cost,

    /// <summary>经济效益指标.</summary>
    EconomicBenefit,

    /// <summary>社会效益指标.</summary>
    SocialBenefit,

    /// <summary>生态效益指标.</summary>
    EcologicalBenefit,

    /// <summary>可持续影响指标: how long the effect lasts.</summary>
    SustainableImpact,

    /// <summary>社会公众或服务对象满意度指标: satisfaction of the public or of those served.</summary>
    PublicSatisfaction,
}
