#pragma warning disable IDE0005 // The usings are those of the README's blocks, each written there as well.
using System.Data.Common;
using BudgetRules;
using BudgetRules.Disclosures;
using BudgetRules.Documents;
using BudgetRules.Evaluation;
using BudgetRules.Hosting;
using BudgetRules.Text;

namespace BudgetRules.Documents.Tests.Readme;

/// <summary>
/// The C# blocks of the README, letter for letter between the markers; <see cref="ReadmeTests"/> compares and runs them.
/// What they print stays here instead of going to the console.
/// </summary>
internal static class HostExamples
{
    public static string RunWithDocument()
    {
        Console.Out = new StringWriter();

        // README: in your program
        var pack = RulePack.Standard(); // or RulePack.Load("my-rules/")
        foreach (var diagnostic in pack.Diagnostics)
        {
            Console.Error.WriteLine(diagnostic);
        }

        var disclosure = DisclosureReader.Read("tests/samples/xinzhou-2023.txt", pack);
        var report = pack.Check(disclosure);
        foreach (var finding in report.Findings.Where(finding => finding.Outcome == Outcome.Failed))
        {
            Console.WriteLine($"{finding.RuleId} {finding.Place} {finding.Message}");
        }
        // end

        return Console.Out.ToString();
    }

    public static string RunWithFigures()
    {
        Console.Out = new StringWriter();

        // README: without a document
        var pack = RulePack.Compile(new SourceText("my.rules", """
            表：《一般公共预算支出表》
            合计 = 基本支出 + 项目支出
            编号：MY-01
            """));

        var disclosure = Disclosure.For(key: "420117001-2023", year: 2023)
            .Table("一般公共预算支出表", MoneyUnit.TenThousandYuan, decimals: 2, table => table
                .Row("2010301", "行政运行", ("合计", 983.20m), ("基本支出", 983.20m), ("项目支出", 0m))
                .Row("2010302", "一般行政管理事务", ("合计", 304.53m), ("基本支出", null), ("项目支出", 304.35m)))
            .Build();

        foreach (var finding in pack.Check(disclosure).Findings)
        {
            Console.WriteLine($"{finding.Outcome}: {finding.Message}");
        }
        // end

        return Console.Out.ToString();
    }

    public static async Task<string> RunWithQueryAsync(DbDataReader query)
    {
        Console.Out = new StringWriter();
        await CheckAsync(query, CancellationToken.None);
        return Console.Out.ToString();

        // README: in bulk
        static async Task CheckAsync(DbDataReader rows, CancellationToken cancellationToken)
        {
            var pack = RulePack.Standard();
            var mapping = RowMapping.Wide("一般公共预算支出表", key: "agency_code", rowCode: "exp_func_code", rowName: "exp_func_name",
                columns: [("amt_total", "合计"), ("amt_basic", "基本支出"), ("amt_project", "项目支出")], MoneyUnit.Yuan, decimals: 2);
            var options = new CheckOptions { Supplied = ["一般公共预算支出表"] };
            await foreach (var report in pack.CheckRowsAsync([(mapping, rows)], options, cancellationToken))
            {
                foreach (var row in report.Rows().Where(row => row.Outcome == Outcome.Failed))
                {
                    Console.WriteLine($"{row.Key} {row.RuleId} {row.Message}");
                }
            }
        }
        // end
    }

    private static class Console
    {
        public static StringWriter Out { get; set; } = new();

        public static TextWriter Error => Out;

        public static void WriteLine(string line) => Out.WriteLine(line);
    }
}
