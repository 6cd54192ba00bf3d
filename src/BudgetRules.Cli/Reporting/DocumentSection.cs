using BudgetRules.Cli.Terminal;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>One document in the report for reading.</summary>
internal sealed class DocumentSection(TextPage page, Report report, MessageLanguage language)
{
    private static readonly (Responsibility? Who, LocalizedText Heading)[] Responsibilities =
    [
        (Responsibility.Document, new("责任在文件，请部门核实", "published so: the department should check")),
        (Responsibility.Reading, new("责任在读取，程序没能读到，不是部门的问题", "not read by the program: no matter of the department")),
        (Responsibility.Input, new("责任在输入，没有提供", "not supplied")),
        (Responsibility.Rule, new("责任在规则，规则与模板不符", "rule and template do not fit")),
        (null, new("责任未定", "nobody named")),
    ];

    internal void Lay(bool all)
    {
        Head();
        var blocks = new ProblemBlocks(page, report.Problems, language);
        var failed = report.Problems.Where(problem => problem.Outcome == Outcome.Failed).ToLookup(problem => problem.IsLastDigit);
        Group(new("错误", "Errors"), Tone.Error, blocks, failed[false].Where(problem => problem.Severity == RuleSeverity.Error));
        Group(new("警告", "Warnings"), Tone.Warning, blocks, failed[false].Where(problem => problem.Severity == RuleSeverity.Warning));
        Group(new("提醒", "Notes"), Tone.Info, blocks, failed[false].Where(problem => problem.Severity == RuleSeverity.Info));
        Group(
            new("末位差，相差不超过末位一个单位，不计入退出码", "Last-digit differences, at most one unit in the last place; never in the exit code"),
            Tone.Info,
            blocks,
            failed[true]);
        Undetermined(blocks);
        if (report.Problems.IsEmpty)
        {
            // Only what was checked can be called clean.
            page.Add(report.Summary.Passed > 0
                ? new TextPiece(new LocalizedText("没有发现问题。", "No problems found.").In(language), Tone.Good)
                : new TextPiece(new LocalizedText("没有一条规则作出判断。", "No rule gave a verdict.").In(language), Tone.Warning));
            page.AddBlank();
        }

        new ReadingNotes(page, report.Diagnostics, language).Lay();
        if (all)
        {
            new RuleLists(page, report, language).Lay();
        }
    }

    private void Head()
    {
        var name = report.UnitName ?? Path.GetFileName(report.Source ?? report.Key);
        var year = report.FiscalYear is { } known
            ? new LocalizedText($"{known} 年", $"{known}").In(language)
            : new LocalizedText("年度不明", "year unknown").In(language);
        page.Add(new TextPiece($"{name}  {year}", Tone.Heading));
        var template = report.TemplateId is { Length: > 0 } known2
            ? new LocalizedText($"模板 {known2}", $"template {known2}").In(language)
            : new LocalizedText("没有认出模板", "no template recognised").In(language);
        page.Add(new TextPiece($"{report.Source ?? report.Key}  {template}", Tone.Muted));
        var summary = report.Summary;
        var rules = summary.Passed + summary.Failed + summary.NotApplicable + summary.Undetermined;
        page.Add(new LocalizedText(
            $"规则 {rules} 条：通过 {summary.Passed}，不通过 {summary.Failed}，不适用 {summary.NotApplicable}，无法判定 {summary.Undetermined}",
            $"{rules} rules: {summary.Passed} passed, {summary.Failed} failed, {summary.NotApplicable} not applicable, {summary.Undetermined} undetermined").In(language));
        page.AddBlank();
    }

    private void Group(LocalizedText heading, Tone tone, ProblemBlocks blocks, IEnumerable<Problem> problems)
    {
        var list = problems.ToList();
        if (list.Count == 0)
        {
            return;
        }

        page.Add(new TextPiece(new LocalizedText($"{heading.Chinese}（{list.Count}）", $"{heading.English} ({list.Count})").In(language), tone));
        foreach (var problem in list)
        {
            blocks.Lay(problem, tone);
        }

        page.AddBlank();
    }

    private void Undetermined(ProblemBlocks blocks)
    {
        var undetermined = report.Problems.Where(problem => problem.Outcome == Outcome.Undetermined).ToList();
        if (undetermined.Count == 0)
        {
            return;
        }

        page.Add(new TextPiece(new LocalizedText($"无法判定（{undetermined.Count}）", $"Undetermined ({undetermined.Count})").In(language), Tone.Heading));
        if (report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            page.Add(new LocalizedText("  文件没有读成，原因见阅读情况。", "  The document was not read, see Reading.").In(language));
            page.AddBlank();
            return;
        }

        foreach (var (who, heading) in Responsibilities)
        {
            var theirs = undetermined.Where(problem => problem.Responsibility == who).ToList();
            if (theirs.Count == 0)
            {
                continue;
            }

            page.Add(new TextPiece($"  {heading.In(language)}", Tone.Muted));
            foreach (var problem in theirs)
            {
                blocks.Lay(problem, Tone.Plain);
            }
        }

        page.AddBlank();
    }
}
