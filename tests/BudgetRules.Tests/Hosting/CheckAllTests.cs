using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Hosting;

namespace BudgetRules.Tests.Hosting;

public class CheckAllTests
{
    [Fact]
    public async Task Reports_come_in_the_order_of_the_documents_over_several_groups()
    {
        var reports = await Departments.Pack.CheckAllAsync(Departments.Stream(1100), Departments.Supplied).ToListAsync();

        reports.Select(report => report.Key).Should().Equal(Enumerable.Range(1, 1100).Select(n => $"{n:D9}"));
        reports.Where(report => report.Summary.Failed > 0).Select(report => report.Key).Should().Equal(Enumerable.Range(1, 1100).Where(n => n % 3 == 0).Select(n => $"{n:D9}"));
    }

    [Fact]
    public async Task A_document_gets_the_report_that_it_gets_alone()
    {
        var reports = await Departments.Pack.CheckAllAsync(Departments.Stream(70)).ToListAsync();

        reports.Select(Print).Should().Equal(Enumerable.Range(1, 70).Select(n => Print(Departments.Pack.Check(Departments.Number(n)))));
    }

    [Fact]
    public async Task Documents_of_two_templates_stay_in_order()
    {
        var pack = RulePack.Compile(new Text.SourceText("甲.rules", Template("甲", "甲表")), new Text.SourceText("乙.rules", Template("乙", "乙表")));
        pack.Diagnostics.Should().BeEmpty();
        var documents = Enumerable.Range(0, 600).Select(n => Disclosure.For($"{n}", 2023)
            .Table(n % 5 < 2 ? "甲表" : "乙表", MoneyUnit.TenThousandYuan, decimals: 2, table => table.Row("201", "一般公共服务支出", ("合计", n), ("其中", n % 7 == 0 ? n + 1 : n)))
            .Build());

        var reports = await pack.CheckAllAsync(documents.ToAsyncEnumerable()).ToListAsync();

        reports.Select(report => report.Key).Should().Equal(Enumerable.Range(0, 600).Select(n => $"{n}"));
        reports.Select(report => report.TemplateId).Should().Equal(Enumerable.Range(0, 600).Select(n => n % 5 < 2 ? "甲" : "乙"));
        reports.Select(report => report.Findings.Count(finding => finding.Outcome == Outcome.Failed)).Should().Equal(Enumerable.Range(0, 600).Select(n => n % 7 == 0 ? 1 : 0));
    }

    [Fact]
    public async Task Progress_counts_documents_and_ends_at_their_number()
    {
        var seen = new List<int>();

        await Departments.Pack.CheckAllAsync(Departments.Stream(1030), Departments.Supplied, new Immediate(seen)).CountAsync();

        seen.Should().Equal(512, 1024, 1030);
    }

    [Fact]
    public async Task Nothing_gives_nothing() =>
        (await Departments.Pack.CheckAllAsync(Departments.Stream(0)).CountAsync()).Should().Be(0);

    [Fact]
    public async Task Cancelling_ends_the_stream()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;

        var run = async () =>
        {
            await foreach (var report in Departments.Pack.CheckAllAsync(Departments.Stream(2000), Departments.Supplied, cancellationToken: source.Token))
            {
                if (++seen == 3)
                {
                    source.Cancel();
                }
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(3);
    }

    [Fact]
    public async Task Cancelling_before_the_start_checks_nothing()
    {
        var run = async () => await Departments.Pack.CheckAllAsync(Departments.Stream(3), cancellationToken: new CancellationToken(canceled: true)).CountAsync();

        await run.Should().ThrowAsync<OperationCanceledException>();
        Departments.Pack.Invoking(pack => pack.Check(Departments.Number(1), cancellationToken: new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task Documents_are_let_go_while_the_stream_runs()
    {
        var made = new List<WeakReference>();
        var (seen, most) = (0, 0);

        await foreach (var report in Departments.Pack.CheckAllAsync(Departments.Stream(5000, disclosure => made.Add(new WeakReference(disclosure))), Departments.Supplied))
        {
            if (++seen % 1000 == 0)
            {
                GC.Collect();
                most = Math.Max(most, made.Count(static reference => reference.IsAlive));
            }
        }

        seen.Should().Be(5000);
        most.Should().BeLessThan(3 * StreamChecker.WindowSize);
    }

    [Fact]
    public void One_pack_serves_many_threads()
    {
        var serial = Enumerable.Range(1, 200).Select(n => Print(Departments.Pack.Check(Departments.Number(n)))).ToList();

        var parallel = new string[200];
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = Print(Departments.Pack.Check(Departments.Number(i + 1))));

        parallel.Should().Equal(serial);
    }

    private static string Print(Report report) => string.Join('\n', report.Rows().Prepend<object>(report.Summary));

    private static string Template(string package, string table) => $$"""
        规则包：{{package}}

        表样：《{{table}}》
        行：功能分类
        | 科目编码 | 科目名称 | 合计   | 其中   |
        | {编码}   | {名称}   | {金额} | {金额} |

        表：《{{table}}》
        合计 = 其中
        编号：{{package}}-01
        """;

    private sealed class Immediate(List<int> seen) : IProgress<int>
    {
        public void Report(int value) => seen.Add(value);
    }
}
