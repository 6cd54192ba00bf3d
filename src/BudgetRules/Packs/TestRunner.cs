using System.Collections.Immutable;
using System.Globalization;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Semantics;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>Runs the 测试 of rule files: pasted tables in, expectations compared (§14).</summary>
internal static class TestRunner
{
    /// <summary>Runs one test under a template.</summary>
    public static TestOutcome Run(TestSyntax test, FileSyntax file, CompiledTemplate template, string rulesHash, CancellationToken cancellationToken)
    {
        var report = BatchChecker.Check(template.Plan, [Document(test, file, template.Template)], rulesHash, new CheckOptions { AllEvaluations = true }, cancellationToken).First();
        var failures = test.Expectations.Select(expectation => Compare(expectation, report, file.Source)).OfType<Diagnostic>();
        return new TestOutcome(test.Name, file.Source, test.Span, [.. failures], test.Expectations.Length);
    }

    private static Disclosure Document(TestSyntax test, FileSyntax file, DisclosureTemplate template)
    {
        var year = Years(test.Labels) ?? Years(file.Header);
        var unit = MoneyUnit.FromName(LabelReader.Find(test.Labels, "单位")) ?? template.Unit;
        return new Disclosure
        {
            Key = test.Name,
            FiscalYear = year,
            TemplateId = template.Id,
            Tables = [.. test.Tables.Select(table => Pasted(table, unit, template))],
        };
    }

    private static int? Years(IEnumerable<LabelSyntax> labels) =>
        LabelReader.Find(labels, "年度") is { } written && LabelReader.ParseYears(written) is { } range ? range.First ?? range.Last : null;

    private static Table Pasted(TestTableSyntax table, MoneyUnit unit, DisclosureTemplate template)
    {
        var rows = table.Rows.Select(static row => row.Cells.Select(static cell => cell.Raw).ToImmutableArray()).ToImmutableArray();
        return GridTable.Read(template, table.Title, table.Copy, unit, rows.Length == 0 ? [] : rows[0], rows.Length == 0 ? [] : rows.RemoveAt(0));
    }

    private static Diagnostic? Compare(ExpectationSyntax expectation, Report report, SourceText source)
    {
        var rule = report.Rules.FirstOrDefault(rule => rule.RuleId == expectation.RuleId);
        if (rule is null)
        {
            var near = Spelling.Closest(expectation.RuleId, report.Rules.Select(static item => item.RuleId));
            return Failure("测601", expectation.RuleIdSpan, source, $"没有编号为 {expectation.RuleId} 的规则{(near is null ? "" : $"，是否想写 {near}？")}", $"There is no rule {expectation.RuleId}.", near);
        }

        if (expectation.Row is null && expectation.Column is null && expectation.Project is null)
        {
            return OfRule(expectation, rule, report, source);
        }

        var here = report.Findings.Where(finding => finding.RuleId == rule.RuleId && IsAt(finding, expectation)).ToList();
        if (here.Count == 0)
        {
            var places = report.Findings.Where(finding => finding.RuleId == rule.RuleId).Select(Place).Distinct().Take(6).ToList();
            return Failure("测603", expectation.Span, source, $"{expectation.RuleId} 在这里没有结果；有结果的是：{(places.Count == 0 ? "无" : string.Join("、", places))}", $"{expectation.RuleId} has no result here.");
        }

        return here.Exists(finding => Matches(expectation.Outcome, finding) && HasDifference(expectation, finding))
            ? null
            : Failure("测603", expectation.Span, source, $"期望 {expectation.RuleId} {expectation.Outcome}{Expected(expectation)}，得到 {string.Join("；", here.Select(Describe))}", $"Expected {expectation.Outcome}, got {here[0].Outcome}.");
    }

    private static Diagnostic? OfRule(ExpectationSyntax expectation, RuleResult rule, Report report, SourceText source)
    {
        var findings = report.Findings.Where(finding => finding.RuleId == rule.RuleId).ToList();
        var holds = expectation.Outcome switch
        {
            "通过" => rule.Outcome == Outcome.Passed,
            "不通过" => rule.Outcome == Outcome.Failed,
            "不适用" => rule.Outcome == Outcome.NotApplicable,
            "无法判定" => rule.Outcome == Outcome.Undetermined,
            "尾差" => rule.Outcome == Outcome.Passed && rule.RoundingDifferences > 0,
            _ => rule.Outcome == Outcome.Failed && rule.LastDigits == rule.Failed,
        };
        holds &= expectation.Difference is null || findings.Exists(finding => HasDifference(expectation, finding));
        if (holds)
        {
            return null;
        }

        var came = findings.Where(static finding => finding.Outcome != Outcome.Passed).Select(Describe).DefaultIfEmpty(Name(rule.Outcome) + (rule.Reason is { } reason ? $"（{reason}）" : "")).Take(4);
        return Failure("测603", expectation.Span, source, $"期望 {expectation.RuleId} {expectation.Outcome}{Expected(expectation)}，得到 {string.Join("；", came)}", $"Expected {expectation.Outcome}, got {rule.Outcome}.");
    }

    private static string Expected(ExpectationSyntax expectation) =>
        expectation.Difference is { } difference ? $" 差 {difference.ToString(CultureInfo.InvariantCulture)}" : "";

    private static Diagnostic Failure(string code, TextSpan span, SourceText source, string chinese, string english, string? suggestion = null) =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(chinese, english), source, span, suggestion);

    private static bool IsAt(Finding finding, ExpectationSyntax expectation) =>
        (expectation.Row is null || IsRow(finding.Where, expectation.Row))
        && (expectation.Column is null || IsColumn(finding.Where.Column, expectation.Column))
        && (expectation.Project is null || NameKey.Of(finding.Where.Project ?? "") == NameKey.Of(expectation.Project));

    private static bool IsRow(FindingWhere where, string row) =>
        where.Code == row || (where.Row is { } name && (PathKey.Of(name) == PathKey.Of(row) || PathKey.Of(name).EndsWith("." + PathKey.Of(row), StringComparison.Ordinal)));

    private static bool IsColumn(string? column, string written) =>
        column is not null && (PathKey.Of(column) == PathKey.Of(written)
            || PathKey.Of(column).EndsWith("." + PathKey.Of(written), StringComparison.Ordinal)
            || PathKey.Of(column) == PathKey.Of(written) + ".小计");

    private static bool Matches(string outcome, Finding finding) => outcome switch
    {
        "通过" => finding.Outcome == Outcome.Passed,
        "尾差" => finding.IsRoundingDifference,
        "末位差" => finding.IsLastDigit,
        "不通过" => finding.Outcome == Outcome.Failed,
        "不适用" => finding.Outcome == Outcome.NotApplicable,
        _ => finding.Outcome == Outcome.Undetermined,
    };

    private static bool HasDifference(ExpectationSyntax expectation, Finding finding) =>
        expectation.Difference is not { } expected || finding.Difference == expected;

    private static string Describe(Finding finding)
    {
        var mark = finding.IsRoundingDifference ? "尾差" : finding.IsLastDigit ? "末位差" : Name(finding.Outcome);
        var difference = finding.Difference is { } value && value != 0 ? $" 差 {value.ToString("0.##########", CultureInfo.InvariantCulture)}" : "";
        var reason = finding.Reason is { } why ? $"（{why}）" : "";
        return $"{Place(finding)} {mark}{difference}{reason}".Trim();
    }

    private static string Place(Finding finding) =>
        string.Join("，", new[] { finding.Where.Project, finding.Where.Code ?? finding.Where.Row, finding.Where.Column }.Where(static part => part is not null));

    private static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "通过",
        Outcome.Failed => "不通过",
        Outcome.NotApplicable => "不适用",
        _ => "无法判定",
    };
}
