using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Forms problems of findings: what a person sees as one thing is one (§16).</summary>
internal static class ProblemGrouper
{
    /// <summary>The problems of a document, in the order of their first finding.</summary>
    /// <param name="findings">Findings that failed or are undetermined, each with the key of its reason.</param>
    public static ImmutableArray<Problem> Group(IEnumerable<(Finding Finding, string? ReasonKey)> findings)
    {
        var groups = new List<(string Key, List<Finding> Findings)>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (finding, reasonKey) in findings)
        {
            var key = KeyOf(finding, reasonKey);
            if (!index.TryGetValue(key, out var at))
            {
                at = groups.Count;
                index.Add(key, at);
                groups.Add((key, []));
            }

            groups[at].Findings.Add(finding);
        }

        return [.. groups.Select(static group => Make(group.Key, group.Findings))];
    }

    private static string KeyOf(Finding finding, string? reasonKey)
    {
        if (finding.Outcome == Outcome.Undetermined)
        {
            return reasonKey is not null ? $"无法判定|{reasonKey}|{finding.Where.Project}" : $"无法判定|{finding.RuleId}|{finding.Where.Table}|{finding.Where.Project}";
        }

        return $"不通过|{finding.RuleId}|{finding.Where.Table}|{finding.Where.Project}|{(finding.IsLastDigit ? "末位差" : "")}";
    }

    private static Problem Make(string key, List<Finding> findings)
    {
        var first = findings[0];
        var isUndetermined = first.Outcome == Outcome.Undetermined;
        return new Problem
        {
            Key = key,
            Title = isUndetermined ? UndeterminedTitle(findings) : FailedTitle(findings),
            Severity = findings.Max(static finding => finding.Severity),
            Kind = !isUndetermined ? ProblemKind.Rule
                : key.Contains("不可读", StringComparison.Ordinal) || key.Contains("空白", StringComparison.Ordinal) ? ProblemKind.Cell
                : ProblemKind.Unread,
            Outcome = first.Outcome,
            IsLastDigit = findings.TrueForAll(static finding => finding.IsLastDigit),
            Responsibility = first.Responsibility,
            Places = [.. findings.Select(static finding => finding.Place).OfType<SourcePlace>().Distinct()],
            Findings = [.. findings],
        };
    }

    private static string FailedTitle(List<Finding> findings) =>
        findings.Count == 1 ? findings[0].Message : $"{findings[0].Message}（同类共 {findings.Count} 处）";

    private static string UndeterminedTitle(List<Finding> findings)
    {
        var rules = findings.Select(static finding => finding.RuleTitle).Distinct().ToList();
        var reason = findings[0].Reason?.Chinese ?? findings[0].Message;
        var list = string.Join("、", rules.Take(4)) + (rules.Count > 4 ? $" 等 {rules.Count} 条规则" : "");
        return $"{reason}（{list} 无法判定）";
    }
}
