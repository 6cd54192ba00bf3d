using BudgetRules.Documents.Tests.Reading;
using BudgetRules.Evaluation;

namespace BudgetRules.Documents.Tests.EndToEnd;

public sealed class SeedOutcomeTests
{
    private static readonly string[] Passed =
    [
        "SG-01", "SG-02", "SZ-01", "SZ-02", "SZ-03", "YB-01", "YB-02", "YB-03", "JB-01", "BJ-01", "BJ-02", "BJ-04", "WZ-02", "SM-01", "XM-01", "JX-02",
    ];

    // Rule, level, 末位差, lines of the findings' places.
    private static readonly (string Rule, RuleSeverity Severity, bool IsLastDigit, int[] Lines)[] Failed =
    [
        ("SG-03", RuleSeverity.Error, false, [180]),
        ("WZ-01", RuleSeverity.Error, false, [243]),
        ("SM-02", RuleSeverity.Info, true, [130]),
        ("SM-03", RuleSeverity.Error, false, [212]),
        ("RY-01", RuleSeverity.Info, false, [102]),
        ("JG-01", RuleSeverity.Error, false, [206]),
        ("JX-01", RuleSeverity.Error, false, [458]),
        ("JX-04", RuleSeverity.Warning, false, [777]),
        ("JX-03", RuleSeverity.Warning, false, [912, 983]),
    ];

    [Fact]
    public void The_sample_has_the_outcomes_of_the_published_document() => Has_every_expected_outcome(CheckedSample.Own);

    [SharedFact(ReadSample.Published)]
    public void The_published_document_has_the_expected_outcomes() => Has_every_expected_outcome(CheckedSample.Published);

    [Fact]
    public void The_sample_has_the_expected_numbers_of_evaluations() => Has_the_expected_counts(CheckedSample.Own);

    [SharedFact(ReadSample.Published)]
    public void The_published_document_has_the_expected_numbers_of_evaluations() => Has_the_expected_counts(CheckedSample.Published);

    [Fact]
    public void A_finding_shows_the_two_cells_that_disagree()
    {
        LinesOfCells("JG-01").Should().Equal(206, 399);
        LinesOfCells("JX-01").Should().Equal(458, 289);
        LinesOfCells("SG-03").Should().StartWith([180]);
    }

    [Fact]
    public void The_row_published_twice_is_the_only_thing_that_cannot_be_judged()
    {
        var open = CheckedSample.Own.Findings.Where(static finding => finding.Outcome == Outcome.Undetermined).Should().ContainSingle().Subject;
        open.RuleId.Should().Be("BJ-03");
        open.Responsibility.Should().Be(Responsibility.Document);
        open.Place!.Line.Should().Be(308);
        open.Where.Code.Should().Be("22102");
        open.Cells.Select(static cell => cell.Place!.Line).Should().Equal(308, 309);
    }

    [Fact]
    public void Rounding_differences_show_which_sums_and_by_how_much()
    {
        var marked = CheckedSample.Own.Findings.Where(static finding => finding.IsRoundingDifference).ToList();
        marked.Should().OnlyContain(static finding => finding.Outcome == Outcome.Passed && finding.Difference != 0 && Math.Abs(finding.Difference!.Value) < finding.Tolerance);
        marked.Select(static finding => $"{finding.RuleId} {finding.Where.Code} {finding.Where.Column?.Split('.')[^1]} {finding.Left:0.00} {finding.Right:0.00}").Should().BeEquivalentTo(
            "YB-03 22102 合计 92.13 92.14",
            "YB-03 22102 小计 92.13 92.14",
            "YB-03 22102 人员经费 92.13 92.14",
            "JB-01 301 合计 941.73 941.74",
            "JB-01 303 合计 53.89 53.90",
            "JB-01 301 人员经费 941.73 941.74",
            "JB-01 303 人员经费 53.89 53.90");
    }

    [Fact]
    public void The_tolerance_of_project_sums_stays_below_five_hundred_yuan()
    {
        var sums = CheckedSample.Own.Findings.Where(static finding => finding.RuleId == "XM-01").ToList();
        sums.Should().HaveCount(10);
        sums.Should().OnlyContain(static finding => finding.Tolerance < 0.05m && finding.Unit == "万元");
        sums.Sum(static finding => finding.Right).Should().Be(304.53m);
    }

    [Fact]
    public void Missing_figures_are_not_written_as_zero()
    {
        var unfilled = Single("SG-03");
        unfilled.Left.Should().BeNull();
        unfilled.Difference.Should().BeNull();
        unfilled.Message.Should().Contain("（未填写）").And.Contain("40.00 万元");
        unfilled.Responsibility.Should().Be(Responsibility.Document);
    }

    private static void Has_every_expected_outcome(Report report)
    {
        CheckedSample.Pack.Diagnostics.Should().BeEmpty();
        report.Rules.Where(static rule => rule.Outcome == Outcome.Passed).Select(static rule => rule.RuleId).Should().BeEquivalentTo(Passed);
        report.Rules.Where(static rule => rule.Outcome == Outcome.Undetermined).Select(static rule => rule.RuleId).Should().Equal("BJ-03");
        report.Rules.Where(static rule => rule.Outcome == Outcome.Failed).Select(static rule => rule.RuleId).Should().BeEquivalentTo(Failed.Select(static item => item.Rule));
        report.Rules.Should().HaveCount(Passed.Length + Failed.Length + 1);
        foreach (var (rule, severity, isLastDigit, lines) in Failed)
        {
            var findings = report.Findings.Where(finding => finding.RuleId == rule && finding.Outcome == Outcome.Failed).ToList();
            findings.Select(static finding => finding.Place!.Line).Should().Equal(lines, "{0} fails there", rule);
            findings.Should().OnlyContain(finding => finding.Severity == severity && finding.IsLastDigit == isLastDigit, "{0}", rule);
        }
    }

    private static void Has_the_expected_counts(Report report)
    {
        Counts(report, "YB-01").Should().Be((14, 0, 0, 0, 0));
        Counts(report, "YB-02").Should().Be((14, 0, 0, 0, 0));
        Counts(report, "YB-03").Should().Be((45, 0, 0, 3, 0));
        Counts(report, "JB-01").Should().Be((12, 0, 0, 4, 0));
        Counts(report, "BJ-03").Should().Be((3, 0, 1, 0, 0));
        Counts(report, "SM-02").Should().Be((3, 1, 0, 0, 0));
        Counts(report, "JG-01").Should().Be((17, 1, 0, 0, 1));
        Counts(report, "XM-01").Should().Be((10, 0, 0, 0, 0));
        Counts(report, "JX-03").Should().Be((8, 2, 0, 0, 0));
        Counts(report, "SM-01").Passed.Should().Be(4);
    }

    private static (int Passed, int Failed, int Undetermined, int RoundingDifferences, int Unmatched) Counts(Report report, string id)
    {
        var rule = report.Rules.Single(rule => rule.RuleId == id);
        return (rule.Passed, rule.Failed, rule.Undetermined, rule.RoundingDifferences, rule.Unmatched);
    }

    private static Finding Single(string rule) =>
        CheckedSample.Own.Findings.Single(finding => finding.RuleId == rule && finding.Outcome == Outcome.Failed);

    private static IEnumerable<int> LinesOfCells(string rule) => Single(rule).Cells.Select(static cell => cell.Place!.Line);
}
