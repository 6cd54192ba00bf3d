using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.Stand;

/// <summary>Reports made by hand.</summary>
internal static class Reports
{
    internal static Report Clean { get; } = new()
    {
        Key = "甲.txt",
        Source = "甲.txt",
        ContentHash = new string('a', 64),
        UnitName = "某区人民政府办公室",
        FiscalYear = 2023,
        TemplateId = "部门预算·某区·2023",
        EngineVersion = "0.1.0",
        RulesHash = "0123",
        Summary = new ReportSummary(1, 0, 0, 0),
        Rules = [Rule("SG-01", Outcome.Passed) with { Passed = 1 }],
        Findings = [],
        Problems = [],
    };

    internal static Report With(params Problem[] problems) => Clean with
    {
        Problems = [.. problems],
        Findings = [.. problems.SelectMany(problem => problem.Findings)],
        Rules = [.. problems.SelectMany(problem => problem.Findings).Select(finding => Rule(finding.RuleId, finding.Outcome) with { Severity = finding.Severity }).DistinctBy(rule => rule.RuleId)],
        Summary = new ReportSummary(
            0,
            problems.Count(problem => problem.Outcome == Outcome.Failed),
            0,
            problems.Count(problem => problem.Outcome == Outcome.Undetermined)),
    };

    internal static RuleResult Rule(string id, Outcome outcome) =>
        new() { RuleId = id, RuleTitle = id, Severity = RuleSeverity.Error, Outcome = outcome };

    internal static SourcePlace Line(int line) => SourcePlace.At("甲.txt", line, 1, 4);

    internal static CellReading Cell(int line, decimal? value, string table, string? code, string? row, string? column, string? raw = null) => new()
    {
        Where = new FindingWhere(table, null, code, row, column),
        Raw = raw ?? value?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Value = value,
        Unit = "万元",
        Place = Line(line),
    };

    internal static Finding Finding(string rule, int line, string message, Outcome outcome = Outcome.Failed) => new()
    {
        RuleId = rule,
        RuleTitle = rule,
        RuleText = "甲 = 乙",
        Outcome = outcome,
        Severity = RuleSeverity.Error,
        Responsibility = outcome == Outcome.Failed ? Responsibility.Document : null,
        Where = new FindingWhere(null, null, null, null, null),
        Message = message,
        MessageTemplate = message,
        Place = Line(line),
    };

    internal static Problem Problem(params Finding[] findings) => new()
    {
        Key = $"{findings[0].RuleId}|",
        Title = findings[0].Message,
        Severity = findings.Max(finding => finding.Severity),
        Kind = ProblemKind.Rule,
        Outcome = findings[0].Outcome,
        IsLastDigit = findings.All(finding => finding.IsLastDigit),
        Responsibility = findings[0].Responsibility,
        Places = [.. findings.Select(finding => finding.Place).OfType<SourcePlace>()],
        Findings = [.. findings],
    };

    /// <summary>One problem of each sort.</summary>
    internal static Report Varied { get; } = With(
        Problem(Finding("SG-03", 180, "说明中“三公”经费预算未填写，三公表合计为 40.00 万元")),
        Problem(Finding("JG-01", 206, "办公用房物业管理费：说明 12.9 万元，基本支出表 12.93 万元，相差 -0.03 万元") with
        {
            Left = 12.9m,
            Right = 12.93m,
            Difference = -0.03m,
            Tolerance = 0.01m,
            Unit = "万元",
            Cells =
            [
                Cell(206, 12.9m, "机关运行经费明细", null, "办公用房物业管理费", "金额"),
                Cell(399, 112.93m, "一般公共预算基本支出表", "30209", "物业管理费", "合计"),
            ],
            AgreesWhenTruncated = true,
        }),
        Problem(
            Finding("JX-03", 912, "项目“侨联项目”没有满意度指标") with { Severity = RuleSeverity.Warning },
            Finding("JX-03", 983, "项目“驻京工作经费”没有满意度指标") with { Severity = RuleSeverity.Warning }) with
        {
            Title = "2 个项目没有满意度指标",
        },
        Problem(Finding("RY-01", 102, "在职实有 64 人，总编制 63 人，请核实（工勤人员是否在编）") with { Severity = RuleSeverity.Info }),
        Problem(Finding("SM-02", 130, "一般公共预算拨款收入：增减率 -7.24 %，按金额计算为 -7.246 %") with
        {
            Severity = RuleSeverity.Info,
            IsLastDigit = true,
        }),
        Problem(Finding("BJ-03", 308, "支出总表与一般公共预算支出表：22102 住房改革支出在支出总表出现 2 次", Outcome.Undetermined) with
        {
            Responsibility = Responsibility.Document,
            Reason = new LocalizedText("重复：22102", "22102 occurs twice"),
            Cells =
            [
                Cell(308, null, "支出总表", "22102", "住房改革支出", "合计", "92.14"),
                Cell(309, null, "支出总表", "22102", "住房改革支出", "合计", ""),
            ],
        })) with
    {
        Diagnostics =
        [
            new Diagnostic("文602", DiagnosticSeverity.Warning, new("目录列有《收入总表》，正文没有找到", "announced, not found"), new SourceText("甲.txt", "目录\n收入总表"), new TextSpan(3, 4)),
        ],
    };
}
