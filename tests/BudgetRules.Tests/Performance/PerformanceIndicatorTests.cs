using BudgetRules.Performance;

namespace BudgetRules.Tests.Performance;

public class PerformanceIndicatorTests
{
    [Fact]
    public void A_level_taken_from_a_merged_neighbour_counts_as_inferred()
    {
        var below = Indicator() with { Category = IndicatorCategory.Output, Kind = IndicatorKind.Quality, PrintedKind = "质量指标" };

        below.IsLevelInferred.Should().BeTrue();
        (below with { PrintedCategory = "产出指标" }).IsLevelInferred.Should().BeFalse();
        Indicator().IsLevelInferred.Should().BeFalse();
    }

    [Fact]
    public void A_kind_under_a_foreign_category_is_a_mismatch()
    {
        (Indicator() with { Category = IndicatorCategory.Output, Kind = IndicatorKind.SocialBenefit }).HasMismatchedLevels.Should().BeTrue();
        (Indicator() with { Category = IndicatorCategory.Benefit, Kind = IndicatorKind.SocialBenefit }).HasMismatchedLevels.Should().BeFalse();
    }

    [Fact]
    public void An_unknown_level_is_never_a_mismatch()
    {
        (Indicator() with { Kind = IndicatorKind.SocialBenefit }).HasMismatchedLevels.Should().BeFalse();
        (Indicator() with { Category = IndicatorCategory.Output }).HasMismatchedLevels.Should().BeFalse();
    }

    [Fact]
    public void A_project_lists_the_indicators_of_one_horizon_in_printed_order()
    {
        var project = new Project
        {
            Name = "公报编印",
            Goals =
            [
                Goal(GoalHorizon.LongTerm, "印发期数"),
                Goal(GoalHorizon.Annual, "印发份数", "按期印发率"),
                Goal(GoalHorizon.Annual, "读者满意度"),
            ],
        };

        project.IndicatorsOf(GoalHorizon.Annual).Select(indicator => indicator.Name).Should().Equal("印发份数", "按期印发率", "读者满意度");
        project.IndicatorsOf(GoalHorizon.LongTerm).Should().ContainSingle();
    }

    private static PerformanceIndicator Indicator(string name = "印发份数") =>
        new() { Name = name, Target = IndicatorValue.Parse("18000份") };

    private static PerformanceGoal Goal(GoalHorizon horizon, params string[] names) =>
        new() { Horizon = horizon, Text = "按期印发", Indicators = [.. names.Select(Indicator)] };
}
