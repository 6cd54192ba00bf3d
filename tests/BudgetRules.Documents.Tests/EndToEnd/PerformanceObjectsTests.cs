using BudgetRules.Disclosures;
using BudgetRules.Documents.Tests.Sample;
using BudgetRules.Performance;

namespace BudgetRules.Documents.Tests.EndToEnd;

/// <summary>Goals, indicators and projects of the sample as objects.</summary>
public sealed class PerformanceObjectsTests
{
    private static readonly Disclosure Sample = DisclosureReader.Read(TestRepository.Sample, RulePack.Standard());

    [Fact]
    public void The_ten_projects_have_their_codes_and_indicators()
    {
        var projects = Sample.Projects();

        projects.Should().HaveCount(10);
        projects[0].Name.Should().Be("劳务派遣人员工资项目");
        projects[0].Code.Should().Be("42011722103T000000104");
        projects.Should().ContainSingle(project => project.Name == "融资信息化管理").Which.Code.Should().BeNull();
        projects.Sum(project => project.IndicatorsOf(GoalHorizon.LongTerm).Count()).Should().Be(81);
        projects.Sum(project => project.IndicatorsOf(GoalHorizon.Annual).Count()).Should().Be(96);
        projects.Should().OnlyContain(project => project.Goals.All(goal => goal.Text.Length > 0));
    }

    [Fact]
    public void The_department_has_nine_goals_of_each_horizon_with_70_indicators_each()
    {
        var goals = Sample.DepartmentGoals();

        goals.Select(goal => (goal.Horizon, goal.Number)).Should().Equal(
            Enumerable.Range(1, 9).Select(number => (GoalHorizon.LongTerm, (int?)number))
                .Concat(Enumerable.Range(1, 9).Select(number => (GoalHorizon.Annual, (int?)number))));
        goals.Where(goal => goal.Horizon == GoalHorizon.LongTerm).Sum(goal => goal.Indicators.Length).Should().Be(70);
        goals.Where(goal => goal.Horizon == GoalHorizon.Annual).Sum(goal => goal.Indicators.Length).Should().Be(70);
    }

    [Fact]
    public void Printed_labels_and_resolved_levels_stay_apart()
    {
        var indicators = Sample.DepartmentGoals().SelectMany(goal => goal.Indicators).ToList();
        var filled = indicators.First(indicator => indicator.Name == "区级重要文件选登率");

        filled.PrintedCategory.Should().BeNull();
        filled.Category.Should().Be(IndicatorCategory.Output);
        filled.Kind.Should().Be(IndicatorKind.Quality);
        filled.IsLevelInferred.Should().BeTrue();
        filled.Target.ToString().Should().Be("90%");
    }
}
