using System.Text;
using BudgetRules.Evaluation;

namespace BudgetRules.Hosting;

/// <summary>Reports as flat rows, for a table of findings.</summary>
public static class ReportRows
{
    /// <summary>A row per finding of the report, in its order; made when asked for.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<FindingRow> Rows(this Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Enumerate(report);
    }

    private static IEnumerable<FindingRow> Enumerate(Report report)
    {
        var (ruleText, ruleHash) = ("", "");
        foreach (var finding in report.Findings)
        {
            if (!ReferenceEquals(ruleText, finding.RuleText))
            {
                (ruleText, ruleHash) = (finding.RuleText, FindingHash.OfRule(finding.RuleText));
            }

            yield return Of(report, finding, ruleHash);
        }
    }

    private static FindingRow Of(Report report, Finding finding, string ruleHash)
    {
        var key = FindingHash.Key(finding);
        return new FindingRow
        {
            Key = report.Key,
            UnitName = report.UnitName,
            FiscalYear = report.FiscalYear,
            TemplateId = report.TemplateId,
            RuleId = finding.RuleId,
            RuleHash = ruleHash,
            RulesHash = report.RulesHash,
            EngineVersion = report.EngineVersion,
            Outcome = finding.Outcome,
            Severity = finding.Severity,
            Responsibility = finding.Responsibility,
            IsRoundingDifference = finding.IsRoundingDifference,
            IsLastDigit = finding.IsLastDigit,
            Table = finding.Where.Table,
            Project = finding.Where.Project,
            Code = finding.Where.Code,
            Row = finding.Where.Row,
            Column = finding.Where.Column,
            Left = finding.Left,
            Right = finding.Right,
            Difference = finding.Difference,
            Tolerance = finding.Tolerance,
            Unit = finding.Unit,
            Message = finding.Message,
            MessageTemplate = finding.MessageTemplate,
            Arguments = string.Join("; ", finding.Arguments.Select(static argument => $"{Escape(argument.Name)}={Escape(argument.Value)}")),
            Reason = finding.Reason?.Chinese,
            Place = finding.Place?.ToString(),
            FindingKey = key,
            FiguresHash = FindingHash.Figures(finding, key),
        };
    }

    private static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny('\\', ';', '=') < 0)
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            (character is '\\' or ';' or '=' ? escaped.Append('\\') : escaped).Append(character);
        }

        return escaped.ToString();
    }
}
