using BudgetRules.Documents.Tests.EndToEnd;
using BudgetRules.Evaluation;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>A disclosure in which everything agrees is accused of nothing, however it is laid out or worded.</summary>
public sealed class CleanDisclosureTests
{
    // More are for looking for trouble by hand.
    private static readonly int Mixes = int.TryParse(Environment.GetEnvironmentVariable("BUDGETRULES_MIXES"), out var mixes) ? mixes : 150;

    public static TheoryData<string> Names => LayoutMutations.Names;

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 20)]
    public void Every_rule_passes(int seed, int projects)
    {
        var report = CheckedSample.Pack.Check(DisclosureReader.Read(System.Text.Encoding.UTF8.GetBytes(CleanDisclosure.Text(seed, projects)), "清.txt", CheckedSample.Pack.Templates));
        report.Findings.Where(static finding => finding.Outcome is Outcome.Failed or Outcome.Undetermined).Select(static finding => $"{finding.RuleId} {finding.Outcome} {finding.Message} {finding.Reason?.Chinese}").Should().BeEmpty();
        report.Rules.Where(static rule => rule.Outcome == Outcome.Passed).Select(static rule => rule.RuleId).Should().Contain(
            ["SG-01", "SG-02", "SG-03", "SZ-01", "SZ-02", "SZ-03", "YB-01", "YB-02", "YB-03", "JB-01", "BJ-01", "BJ-02", "BJ-03", "BJ-04", "WZ-01", "WZ-02", "SM-01", "SM-02", "SM-03", "JG-01", "RY-01", "JX-01"]);
    }

    [Fact]
    public void A_department_without_projects_is_accused_of_nothing() => Accusations.Of(CleanDisclosure.Text(1, projects: 0)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_layout_accuses_of_nothing(string name)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var changed = LayoutMutations.Of(name).Apply(CleanDisclosure.Text(seed), new Random(seed));
            Accusations.Of(changed).Should().BeEmpty();
            Accusations.Of(MarkdownCopy.Of(changed), "预算.md").Should().BeEmpty("as Markdown");
        }
    }

    [Fact]
    public void Several_changes_at_once_accuse_of_nothing() =>
        MixedMutations.Try(static seed => CleanDisclosure.Text(seed % 10), [], LayoutMutations.All, count: Mixes);
}
