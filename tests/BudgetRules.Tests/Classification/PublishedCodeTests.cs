using BudgetRules.Classification;
using BudgetRules.Text;

namespace BudgetRules.Tests.Classification;

/// <summary>The codes of the published tables that the sample follows.</summary>
public class PublishedCodeTests
{
    private static readonly ClassificationCatalogue Catalogue = ClassificationCatalogue.ForYear(2023);

    [Fact]
    public void Every_published_functional_code_has_its_published_title()
    {
        var published = Published("一般公共预算支出表");

        published.Should().HaveCount(13);
        published.Should().OnlyContain(pair => NameKey.Of(Catalogue.Find(FunctionalCode.Parse(pair.Code)).Title!.Title) == NameKey.Of(pair.Title));
    }

    [Fact]
    public void Every_published_economic_code_has_its_published_title()
    {
        var published = Published("一般公共预算基本支出表");

        published.Should().HaveCount(37);
        published.Should().OnlyContain(pair => NameKey.Of(Catalogue.Find(DepartmentEconomicCode.Parse(pair.Code)).Title!.Title) == NameKey.Of(pair.Title));
    }

    private static List<(string Code, string Title)> Published(string table) =>
        ExpectedFile.Read("tables.tsv")
            .Where(row => row["table"] == table && row["row_code"].Length > 0)
            .Select(row => (row["row_code"], row["row_name"]))
            .Distinct()
            .ToList();
}
