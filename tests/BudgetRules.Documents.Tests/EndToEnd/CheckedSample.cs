using BudgetRules.Disclosures;
using BudgetRules.Documents.Tests.Reading;
using BudgetRules.Evaluation;

namespace BudgetRules.Documents.Tests.EndToEnd;

/// <summary>The sample and the published document checked with the shipped rules, every evaluation kept.</summary>
internal static class CheckedSample
{
    private static readonly Lazy<RulePack> StandardPack = new(RulePack.Standard);
    private static readonly Lazy<Report> OwnReport = new(() => Check(ReadSample.Own));
    private static readonly Lazy<Report> PublishedReport = new(() => Check(ReadSample.Original));

    /// <summary>The shipped rules.</summary>
    public static RulePack Pack => StandardPack.Value;

    /// <summary>What the rules say of our own sample.</summary>
    public static Report Own => OwnReport.Value;

    /// <summary>What they say of the published document; only where it is present.</summary>
    public static Report Published => PublishedReport.Value;

    /// <summary>Checks a disclosure with every evaluation.</summary>
    public static Report Check(Disclosure disclosure) => Pack.Check(disclosure, new CheckOptions { AllEvaluations = true });

    /// <summary>One line per failing place: rule, place, row and column.</summary>
    public static IEnumerable<string> FailingPlaces(this Report report) =>
        report.Findings.Where(static finding => finding.Outcome == Outcome.Failed)
            .Select(static finding => $"{finding.RuleId} {finding.Where.Table} {finding.Where.Project} {finding.Where.Code} {finding.Where.Row} {finding.Where.Column}");
}
