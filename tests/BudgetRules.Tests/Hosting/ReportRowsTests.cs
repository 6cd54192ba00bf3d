using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Hosting;

namespace BudgetRules.Tests.Hosting;

public class ReportRowsTests
{
    [Fact]
    public void A_row_has_what_the_report_and_the_finding_have()
    {
        var report = Departments.Pack.Check(Departments.Number(3), Departments.Supplied);
        var finding = report.Findings.First(finding => finding.RuleId == "YB-01");

        var row = report.Rows().First(row => row.RuleId == "YB-01");

        row.Should().BeEquivalentTo(new
        {
            Key = "000000003",
            UnitName = "第3局",
            FiscalYear = 2023,
            RulesHash = Departments.Pack.RulesHash,
            Outcome = Outcome.Failed,
            Difference = 10m,
            Unit = "万元",
            Message = finding.Message,
            MessageTemplate = finding.MessageTemplate,
        });
        row.RuleHash.Should().MatchRegex("^[0-9a-f]{64}$");
        row.Arguments.Should().Contain("差=10");
    }

    [Fact]
    public void Arguments_keep_their_signs_apart()
    {
        var report = Departments.Pack.Check(Departments.Number(3), Departments.Supplied);
        var finding = report.Findings[0] with { Arguments = [new MessageArgument("a=b", "1;2"), new MessageArgument("c", @"\")] };

        (report with { Findings = [finding] }).Rows().Single().Arguments.Should().Be(@"a\=b=1\;2; c=\\");
    }

    [Fact]
    public void The_key_outlives_figures_and_the_other_hash_does_not()
    {
        var report = Departments.Pack.Check(Departments.Number(3), Departments.Supplied);
        var finding = report.Findings.First(finding => finding.RuleId == "YB-01");

        var (row, same, other, elsewhere) = (
            Row(report, finding),
            Row(report, finding with { Left = finding.Left + 0.00m, Message = "另一句话" }),
            Row(report, finding with { Left = finding.Left + 1 }),
            Row(report, finding with { Where = finding.Where with { Code = "202" } }));

        same.FindingKey.Should().Be(row.FindingKey);
        same.FiguresHash.Should().Be(row.FiguresHash);
        other.FindingKey.Should().Be(row.FindingKey);
        other.FiguresHash.Should().NotBe(row.FiguresHash);
        elsewhere.FindingKey.Should().NotBe(row.FindingKey);
    }

    [Fact]
    public void Keys_are_unique_within_a_report()
    {
        var report = Departments.Pack.Check(Departments.Number(3), new CheckOptions { AllEvaluations = true });

        report.Rows().Where(row => row.Table is not null && row.Column is not null).Select(row => row.FindingKey).Should().OnlyHaveUniqueItems();
    }

    private static FindingRow Row(Report report, Finding finding) => (report with { Findings = [finding] }).Rows().Single();
}
