using BudgetRules.Cli.Terminal;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>The report for reading: document by document, the gravest first, then one line that sums up.</summary>
internal static class TextReport
{
    /// <summary>Widest line where the words allow. <unit>terminal columns</unit></summary>
    internal const int Width = 100;

    /// <param name="reports">One per document.</param>
    /// <param name="documents">How many documents there were; more than reports where one broke the program. <unit>documents</unit></param>
    /// <param name="unread">How many of them could not be read. <unit>documents</unit></param>
    /// <param name="all">Whether to list what passed and what does not apply, too.</param>
    /// <param name="language">Language of the headings.</param>
    internal static TextPage Lay(IReadOnlyList<Report> reports, int documents, int unread, bool all, MessageLanguage language)
    {
        var page = new TextPage();
        foreach (var report in reports)
        {
            new DocumentSection(page, report, language).Lay(all);
        }

        page.Add(Summary(reports, documents, unread, language));
        return page;
    }

    private static TextPiece[] Summary(IReadOnlyList<Report> reports, int documents, int unread, MessageLanguage language)
    {
        var problems = reports.SelectMany(report => report.Problems).ToList();
        var failed = problems.Where(problem => problem.Outcome == Outcome.Failed && !problem.IsLastDigit).ToList();
        int Count(RuleSeverity severity) => failed.Count(problem => problem.Severity == severity);
        var lastDigits = problems.Count(problem => problem.IsLastDigit);
        var undetermined = problems.Count(problem => problem.Outcome == Outcome.Undetermined);
        var tone = Count(RuleSeverity.Error) > 0 ? Tone.Error : failed.Count > 0 || unread > 0 ? Tone.Warning : Tone.Good;
        var text = new LocalizedText(
            $"小结：{documents} 份文件{(unread > 0 ? $"（{unread} 份没有读成）" : "")}，错误 {Count(RuleSeverity.Error)}、警告 {Count(RuleSeverity.Warning)}、"
            + $"提醒 {Count(RuleSeverity.Info)}，末位差 {lastDigits}，无法判定 {undetermined}。",
            $"Summary: {documents} document(s){(unread > 0 ? $" ({unread} not read)" : "")}, {Count(RuleSeverity.Error)} error(s), {Count(RuleSeverity.Warning)} warning(s), "
            + $"{Count(RuleSeverity.Info)} note(s), {lastDigits} last-digit difference(s), {undetermined} undetermined.");
        return [new TextPiece(text.In(language), tone)];
    }
}
