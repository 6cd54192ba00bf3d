using BudgetRules.Classification;

namespace BudgetRules.Tests.Classification;

public class ClassificationCatalogueTests
{
    [Fact]
    public void A_code_seen_in_published_documents_is_known_with_its_title_and_evidence()
    {
        var answer = ClassificationCatalogue.ForYear(2023).Find(FunctionalCode.Parse("2210201"));

        answer.Kind.Should().Be(CatalogueAnswerKind.Known);
        answer.Title!.Title.Should().Be("住房公积金");
        answer.Title.Evidence.Should().Be(ClassificationEvidence.Disclosed);
        answer.Title.SeenYears.Should().Equal(2017, 2018, 2019, 2023, 2024, 2025, 2026);
        answer.Title.IsSeenAround(2023).Should().BeTrue();
        answer.Title.IsSeenAround(2016).Should().BeFalse();
    }

    [Theory]
    [InlineData(2017, "行政事业单位离退休")]
    [InlineData(2019, "行政事业单位离退休")]
    [InlineData(2020, "行政事业单位养老支出")]
    [InlineData(2023, "行政事业单位养老支出")]
    public void A_renamed_code_has_the_title_of_the_year(int year, string title) =>
        ClassificationCatalogue.ForYear(year).Find(FunctionalCode.Parse("20805")).Title!.Title.Should().Be(title);

    [Fact]
    public void The_renamings_of_a_code_are_listed_whatever_the_year() =>
        ClassificationCatalogue.ForYear(2023).TitlesOf(FunctionalCode.Parse("20805")).Select(title => title.ToString())
            .Should().Equal("行政事业单位离退休（至 2019 年）", "行政事业单位养老支出（2020 年起）");

    [Theory]
    [InlineData(2017, "住房公积金")]
    [InlineData(2024, "代缴社会保险费")]
    public void A_code_that_was_given_away_means_what_it_meant_in_the_year(int year, string title) =>
        ClassificationCatalogue.ForYear(year).Find(DepartmentEconomicCode.Parse("30311")).Title!.Title.Should().Be(title);

    [Fact]
    public void Between_two_meanings_a_code_is_not_covered() =>
        ClassificationCatalogue.ForYear(2018).Find(DepartmentEconomicCode.Parse("30311")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);

    [Fact]
    public void A_code_newer_than_the_year_is_not_covered()
    {
        var code = FunctionalCode.Parse("20139");

        ClassificationCatalogue.ForYear(2023).Find(code).Kind.Should().Be(CatalogueAnswerKind.NotCovered);
        ClassificationCatalogue.ForYear(2024).Find(code).Title!.Title.Should().Be("社会工作事务");
    }

    [Fact]
    public void No_level_of_the_shipped_data_claims_to_be_complete()
    {
        foreach (var year in Enumerable.Range(2010, 25))
        {
            var catalogue = ClassificationCatalogue.ForYear(year);
            foreach (var system in Enum.GetValues<ClassificationSystem>())
            {
                Enum.GetValues<ClassificationLevel>().Should().NotContain(level => catalogue.IsComplete(system, level));
            }
        }
    }

    [Theory]
    [InlineData("2019999")]
    [InlineData("299")]
    public void A_code_without_data_is_never_called_wrong(string code) =>
        ClassificationCatalogue.ForYear(2023).Find(FunctionalCode.Parse(code)).Kind.Should().Be(CatalogueAnswerKind.NotCovered);

    [Theory]
    [InlineData("20104")]
    [InlineData("20107")]
    [InlineData("227")]
    public void A_title_from_memory_alone_is_not_shipped(string code) =>
        ClassificationCatalogue.ForYear(2023).TitlesOf(FunctionalCode.Parse(code)).Should().BeEmpty();

    [Fact]
    public void Words_of_another_list_are_not_taken_for_revenue_titles()
    {
        ClassificationCatalogue.ForYear(2023).TitlesOf(RevenueCode.Parse("101")).Should().BeEmpty();
        ClassificationCatalogue.ForYear(2023).Find(RevenueCode.Parse("1010101")).Title!.Evidence.Should().Be(ClassificationEvidence.Transcribed);
    }

    [Fact]
    public void A_title_whose_code_was_not_read_says_so() =>
        ClassificationCatalogue.ForYear(2023).Find(FunctionalCode.Parse("202")).Title!.Evidence.Should().Be(ClassificationEvidence.TitleOnly);

    [Theory]
    [InlineData(2016)]
    [InlineData(2027)]
    [InlineData(-1)]
    public void Years_without_data_are_not_covered(int year)
    {
        var catalogue = ClassificationCatalogue.ForYear(year);

        catalogue.Find(FunctionalCode.Parse("201")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);
        catalogue.Entries(ClassificationSystem.Functional).Should().BeEmpty();
    }

    [Fact]
    public void The_default_value_of_a_code_is_not_covered() =>
        ClassificationCatalogue.ForYear(2023).Find(default(RevenueCode)).Kind.Should().Be(CatalogueAnswerKind.NotCovered);

    [Fact]
    public void Every_shipped_entry_is_found_under_its_code_in_order()
    {
        var catalogue = ClassificationCatalogue.ForYear(2023);
        var entries = catalogue.Entries(ClassificationSystem.DepartmentEconomic).ToList();

        entries.Count.Should().BeGreaterThan(90);
        entries.Select(entry => entry.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        entries.Should().OnlyContain(entry => catalogue.Find(DepartmentEconomicCode.Parse(entry.Code)).Title == entry.Title);
        catalogue.Entries(ClassificationSystem.Functional).Select(entry => entry.ToString()).Should().Contain("2010301 行政运行");
        catalogue.Entries(ClassificationSystem.GovernmentEconomic).Should().Contain(entry => entry.Code == "50201");
    }
}
