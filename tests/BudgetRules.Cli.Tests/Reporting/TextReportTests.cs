using BudgetRules.Cli.Reporting;
using BudgetRules.Cli.Tests.Stand;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.Reporting;

public sealed class TextReportTests
{
    private static readonly Report WithEverything = Reports.Varied with
    {
        Rules =
        [
            Reports.Rule("SG-01", Outcome.Passed) with { Passed = 1 },
            Reports.Rule("YB-03", Outcome.Passed) with { Passed = 45, RoundingDifferences = 3, NotApplicable = 2 },
            Reports.Rule("SM-01", Outcome.Passed) with { Passed = 4, Unmatched = 6 },
            Reports.Rule("BJ-01", Outcome.NotApplicable) with { Reason = new LocalizedText("前提不成立", "the guard does not hold") },
        ],
        Summary = new ReportSummary(3, 5, 1, 1),
    };

    [Fact]
    public void A_report_reads_as_a_list_of_problems() => Baseline.Check("varied.txt", Lay(Reports.Varied));

    [Fact]
    public void A_report_in_English_has_English_headings() =>
        Baseline.Check("varied.en.txt", Lay(Reports.Varied, language: MessageLanguage.English));

    [Fact]
    public void All_also_lists_what_passed_and_what_does_not_apply() => Baseline.Check("everything.txt", Lay(WithEverything, all: true));

    [Fact]
    public void Many_findings_of_one_problem_are_lined_up_and_cut_short()
    {
        var findings = Enumerable.Range(1, 11).Select(i => Reports.Finding("YB-03", 300 + i, $"第 {i} 行不等") with
        {
            Where = new FindingWhere("一般公共预算支出表", null, $"2010{i:00}", "行政运行", i % 2 == 0 ? "合计" : "基本支出.人员经费"),
            Left = 100m * i,
            Right = (100m * i) + 0.25m,
            Difference = -0.25m,
            Unit = "万元",
        }).ToArray();
        Baseline.Check("many.txt", Lay(Reports.With(Reports.Problem(findings) with { Title = "《一般公共预算支出表》11 处：本行与下级合计不等" })));
    }

    [Fact]
    public void Long_sentences_wrap_under_themselves()
    {
        var sentence = string.Concat(Enumerable.Repeat("说明中的数与表中的数不相等，请部门核实后更正；", 8));
        var lines = Lay(Reports.With(Reports.Problem(Reports.Finding("SG-03", 180, sentence)))).Split('\n');
        var first = Array.FindIndex(lines, line => line.StartsWith("  SG-03", StringComparison.Ordinal));
        var at = DisplayWidth.Of(lines[first].AsSpan(0, lines[first].IndexOf("说明", StringComparison.Ordinal)));
        lines[first + 1].Should().StartWith(new string(' ', at)).And.NotStartWith(new string(' ', at + 1));
        lines.Should().OnlyContain(line => DisplayWidth.Of(line) <= TextReport.Width);
        string.Concat(lines[first..(first + 5)].Select(line => line.Trim())).Should().Contain("更正；说明中的数");
    }

    [Fact]
    public void Rules_without_编号_and_problems_over_several_rules_find_room()
    {
        var nameless = Reports.Finding("hash", 7, "三公合计 40.00 ≠ 30.00") with { RuleTitle = "我的规则文件夹/三公经费.rules 第 1 行" };
        var unread = Reports.Problem(
            Reports.Finding("SZ-01", 0, "缺少《收支总表》", Outcome.Undetermined),
            Reports.Finding("SZ-02", 0, "缺少《收支总表》", Outcome.Undetermined)) with
        {
            Title = "没有读到《收支总表》，2 条规则无法判定",
            Kind = ProblemKind.Unread,
            Responsibility = Responsibility.Reading,
            Places = [],
        };
        Baseline.Check("nameless.txt", Lay(Reports.With(Reports.Problem(nameless), unread)));
    }

    [Fact]
    public void A_document_of_unknown_department_is_called_by_its_file()
    {
        var text = Lay(Reports.Clean with { UnitName = null, FiscalYear = null, TemplateId = null, Source = Path.Combine("夹", "乙.txt") });
        text.Should().StartWith("乙.txt  年度不明\n").And.Contain("没有认出模板");
    }

    [Fact]
    public void Places_of_other_kinds_of_files_are_named()
    {
        PlaceWords.Of(new SourcePlace { Page = 3 }, MessageLanguage.Chinese).Should().Be("第 3 页");
        PlaceWords.Of(new SourcePlace { Page = 3 }, MessageLanguage.English).Should().Be("page 3");
        PlaceWords.Of(new SourcePlace { Sheet = "表1", Cell = "B7" }, MessageLanguage.Chinese).Should().Be("表1!B7");
        PlaceWords.Of((SourcePlace?)null, MessageLanguage.Chinese).Should().BeEmpty();
    }

    private static string Lay(Report report, bool all = false, MessageLanguage language = MessageLanguage.Chinese) =>
        TextReport.Lay([report], 1, 0, all, language).ToPlainText();
}
