using System.Text.RegularExpressions;
using BudgetRules.Documents.Tests.EndToEnd;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>What the shipped rules accuse a document of, line numbers aside.</summary>
internal static partial class Accusations
{
    /// <summary>Reads and checks a text document.</summary>
    public static IReadOnlyCollection<string> Of(string text, string name = "预算.txt") => Of(System.Text.Encoding.UTF8.GetBytes(text), name);

    /// <summary>Reads and checks a document.</summary>
    public static IReadOnlyCollection<string> Of(byte[] content, string name = "预算.txt")
    {
        var report = CheckedSample.Pack.Check(DisclosureReader.Read(content, name, CheckedSample.Pack.Templates));
        return report.Findings.Where(static finding => finding.Outcome == Outcome.Failed).Select(KeyOf).ToHashSet();
    }

    // A copy of a project (…（12）) is the project.
    [GeneratedRegex("[（(]\\d+[）)]$")]
    private static partial Regex Copy();

    private static string KeyOf(Finding finding) =>
        string.Join(' ', new[] { finding.RuleId, finding.Where.Table, finding.Where.Project, finding.Where.Code, finding.Where.Row, finding.Where.Column }.Select(static part => NameKey.Of(Copy().Replace(part ?? "", ""))));
}
