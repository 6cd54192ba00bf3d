using BudgetRules.Performance;

namespace BudgetRules.Tests.Performance;

/// <summary>The 317 indicators of the published form that the sample follows.</summary>
public class PublishedIndicatorTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = ExpectedFile.Read("indicators.tsv");

    [Fact]
    public void Every_published_value_but_长期_is_quantified_and_printed_back()
    {
        var printed = Rows.SelectMany(row => new[] { row["value"], row["before_last"], row["last"] }).Where(text => text.Length > 0).ToList();

        printed.Count.Should().BeGreaterThan(600);
        printed.Where(text => !IndicatorValue.Parse(text).IsQuantified).Distinct().Should().Equal("长期");
        printed.Should().OnlyContain(text => IndicatorValue.Parse(text).ToString() == text);
    }

    [Fact]
    public void Every_published_level_is_in_the_taxonomy()
    {
        Rows.Should().HaveCount(317);
        Rows.Select(row => row["level1"]).Should().OnlyContain(label => IndicatorTaxonomy.CategoryOrNull(label) != null);
        Rows.Select(row => row["level2"]).Should().OnlyContain(label => IndicatorTaxonomy.KindOrNull(label) != null);
    }

    [Fact]
    public void The_only_foreign_kind_that_the_form_prints_is_satisfaction_under_benefit()
    {
        var foreign = Rows
            .Select(row => (Category: IndicatorTaxonomy.CategoryOrNull(row["level1"])!.Value, Kind: IndicatorTaxonomy.KindOrNull(row["level2"])!.Value))
            .Where(levels => IndicatorTaxonomy.CategoryOf(levels.Kind) != levels.Category)
            .Distinct();

        foreign.Should().Equal((IndicatorCategory.Benefit, IndicatorKind.PublicSatisfaction));
    }
}
