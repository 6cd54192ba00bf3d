using System.Data;
using System.Data.Common;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Hosting;

namespace BudgetRules.Tests.Hosting;

/// <summary>The lines that hosts are told to write, as they are told.</summary>
public class HostExampleTests
{
    [Fact]
    public void Figures_without_a_document_are_checked()
    {
        var pack = RulePack.Standard();
        var disclosure = Disclosure.For(key: "420117001-2023", year: 2023, DisclosureKind.DepartmentalBudget)
            .Table("一般公共预算支出表", MoneyUnit.TenThousandYuan, decimals: 2, table => table
                .Row("2010301", "行政运行", ("合计", 1287.73m), ("基本支出.人员经费", 685.69m), ("项目支出", 304.53m)))
            .Build();

        var report = pack.Check(disclosure);

        report.Key.Should().Be("420117001-2023");
        report.Findings.Should().Contain(finding => finding.RuleId == "YB-01");
        report.Findings.Where(finding => finding.Outcome == Outcome.Undetermined).Should().OnlyContain(finding => finding.Responsibility != Responsibility.Reading);
    }

    [Fact]
    public async Task Rows_of_a_query_are_checked_in_bulk()
    {
        var pack = RulePack.Standard();
        using DbDataReader rows = Query();
        var cancellationToken = CancellationToken.None;
        var written = new List<FindingRow>();

        var mapping = RowMapping.Wide("一般公共预算支出表", key: "agency_code", rowCode: "exp_func_code", rowName: "exp_func_name",
            columns: [("amt_total", "合计"), ("amt_basic", "基本支出"), ("amt_project", "项目支出")], MoneyUnit.Yuan, decimals: 2);
        await foreach (var report in pack.CheckRowsAsync([(mapping, rows)], new CheckOptions { Supplied = ["一般公共预算支出表"] }, cancellationToken))
        {
            foreach (FindingRow row in report.Rows())
            {
                written.Add(row);
            }
        }

        written.Should().ContainSingle(row => row.Outcome == Outcome.Failed).Which.Should().BeEquivalentTo(
            new { Key = "B", RuleId = "YB-01", Table = "一般公共预算支出表", Code = "201", Difference = 10m, Unit = "元" });
        written.Should().NotContain(row => row.Reason != null && row.Reason.Contains("缺少《"));
    }

    private static DataTableReader Query()
    {
        var table = new DataTable();
        foreach (var field in new[] { "agency_code", "exp_func_code", "exp_func_name" })
        {
            table.Columns.Add(field, typeof(string));
        }

        foreach (var field in new[] { "amt_total", "amt_basic", "amt_project" })
        {
            table.Columns.Add(field, typeof(decimal));
        }

        table.Rows.Add("A", "201", "一般公共服务支出", 300m, 200m, 100m);
        table.Rows.Add("B", "201", "一般公共服务支出", 300m, 200m, 90m);
        table.Rows.Add("C", "201", "一般公共服务支出", 300m, 300m, DBNull.Value);
        return table.CreateDataReader();
    }
}
