using BudgetRules.Performance;

namespace BudgetRules.Tests.Performance;

public class IndicatorTaxonomyTests
{
    [Theory]
    [InlineData("产出指标", IndicatorCategory.Output)]
    [InlineData("产 出 指 标", IndicatorCategory.Output)]
    [InlineData("1. 产出指标", IndicatorCategory.Output)]
    [InlineData("效益", IndicatorCategory.Benefit)]
    [InlineData("满意度指标", IndicatorCategory.Satisfaction)]
    public void A_first_level_label_is_known(string label, IndicatorCategory category) =>
        IndicatorTaxonomy.CategoryOrNull(label).Should().Be(category);

    [Theory]
    [InlineData("数量指标", IndicatorKind.Quantity)]
    [InlineData("（2）质量指标", IndicatorKind.Quality)]
    [InlineData("时效", IndicatorKind.Timeliness)]
    [InlineData("成本指标", IndicatorKind.Cost)]
    [InlineData("经济效益指标", IndicatorKind.EconomicBenefit)]
    [InlineData("社会效益", IndicatorKind.SocialBenefit)]
    [InlineData("生态效益指标", IndicatorKind.EcologicalBenefit)]
    [InlineData("可持续影响指标", IndicatorKind.SustainableImpact)]
    [InlineData("可持续发展影响", IndicatorKind.SustainableImpact)]
    [InlineData("社会公众或服务对象满意度指标", IndicatorKind.PublicSatisfaction)]
    [InlineData("社会公众或服务对象满意度", IndicatorKind.PublicSatisfaction)]
    public void A_second_level_label_is_known_in_its_variants(string label, IndicatorKind kind) =>
        IndicatorTaxonomy.KindOrNull(label).Should().Be(kind);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("指标")]
    [InlineData("数量指标")]
    [InlineData("成本指标")]
    [InlineData("社会公众或服务对象满意度指标")]
    public void What_is_no_first_level_is_not_taken_for_one(string? label) =>
        IndicatorTaxonomy.CategoryOrNull(label).Should().BeNull();

    [Theory]
    [InlineData("产出指标")]
    [InlineData("效益指标")]
    [InlineData("指标")]
    [InlineData("印发期数")]
    [InlineData(null)]
    public void What_is_no_second_level_is_not_taken_for_one(string? label) =>
        IndicatorTaxonomy.KindOrNull(label).Should().BeNull();

    [Fact]
    public void Each_category_has_the_kinds_of_the_instructions()
    {
        IndicatorTaxonomy.KindsOf(IndicatorCategory.Output).Should().Equal(
            IndicatorKind.Quantity, IndicatorKind.Quality, IndicatorKind.Timeliness, IndicatorKind.Cost);
        IndicatorTaxonomy.KindsOf(IndicatorCategory.Benefit).Should().Equal(
            IndicatorKind.EconomicBenefit, IndicatorKind.SocialBenefit, IndicatorKind.EcologicalBenefit, IndicatorKind.SustainableImpact);
        IndicatorTaxonomy.KindsOf(IndicatorCategory.Satisfaction).Should().Equal(IndicatorKind.PublicSatisfaction);
    }

    [Fact]
    public void Every_full_label_is_read_back()
    {
        IndicatorTaxonomy.Categories.Should().HaveCount(3)
            .And.OnlyContain(category => IndicatorTaxonomy.CategoryOrNull(IndicatorTaxonomy.LabelOf(category)) == category);
        Enum.GetValues<IndicatorKind>().Should().HaveCount(9)
            .And.OnlyContain(kind => IndicatorTaxonomy.KindOrNull(IndicatorTaxonomy.LabelOf(kind)) == kind);
    }

    [Fact]
    public void A_number_that_is_no_kind_is_a_programming_error() =>
        FluentActions.Invoking(() => IndicatorTaxonomy.CategoryOf((IndicatorKind)99)).Should().Throw<ArgumentOutOfRangeException>();
}
