using System.Collections.Immutable;
using System.Text.Json;

namespace BudgetRules.Tests.Evaluation.Conformance;

public sealed class ConformanceTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Public_cases_of_other_languages_come_out_the_same_or_deviate_as_declared()
    {
        var cases = Own();
        cases.Should().HaveCount(17);
        cases.Sum(static item => item.Checks.Length).Should().Be(79);
        cases.SelectMany(CaseReplay.Differences).Should().BeEmpty();
    }

    [SharedFact(SharedCases.File)]
    public void The_cases_beside_the_repository_come_out_the_same() =>
        SharedCases.Read().SelectMany(CaseReplay.Differences).Should().BeEmpty();

    [SharedFact(SharedCases.File)]
    public void Our_copy_of_the_facts_is_complete() => Own().Should().BeEquivalentTo(SharedCases.Read());

    private static ImmutableArray<ConformanceCase> Own() =>
        JsonSerializer.Deserialize<ImmutableArray<ConformanceCase>>(File.ReadAllText(RepositoryRoot.Combine("tests", "BudgetRules.Tests", "Evaluation", "Conformance", "cases.json")), Options);
}
