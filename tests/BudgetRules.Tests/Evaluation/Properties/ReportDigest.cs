using System.Globalization;
using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation.Properties;

/// <summary>Everything a report says, as lines that can be compared.</summary>
internal static class ReportDigest
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Report report)
    {
        yield return FormattableString.Invariant($"{report.Key} {report.FiscalYear} {report.Summary}");
        foreach (var rule in report.Rules)
        {
            yield return FormattableString.Invariant($"{rule.RuleId} {rule.Outcome} {rule.Passed} {rule.Failed} {rule.NotApplicable} {rule.Undetermined} {rule.RoundingDifferences} {rule.LastDigits} {rule.Unmatched} {rule.Reason?.Chinese}");
        }

        foreach (var finding in report.Findings)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{finding.RuleId} {finding.Outcome} {finding.Severity} {finding.IsLastDigit} {finding.Where} {finding.Message} {finding.Left} {finding.Right} {finding.Tolerance} {finding.Reason?.Chinese} {finding.Responsibility} {string.Join("；", finding.Assumptions)} {string.Join("；", finding.Cells.Select(static cell => $"{cell.Where} {cell.Raw} {cell.Value}"))}");
        }

        foreach (var problem in report.Problems)
        {
            yield return $"{problem.Key} {problem.Title} {problem.Findings.Length}";
        }
    }
}
