using System.Data.Common;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Hosting;

namespace BudgetRules.Tests.Hosting;

public class CheckRowsTests
{
    private static readonly RowMapping Mapping = RowMapping.Wide(
        Departments.Table, "k", "c", "n", [("t", "合计"), ("b", "基本支出"), ("p", "项目支出")], MoneyUnit.TenThousandYuan, decimals: 2);

    [Fact]
    public async Task Rows_give_the_findings_that_the_same_figures_give_without_them()
    {
        using var rows = Rows(700);
        var options = Departments.Supplied with { StartDocument = key => Disclosure.For(key, 2023).About(unitName: $"第{int.Parse(key)}局").Build() };

        var reports = await Departments.Pack.CheckRowsAsync([(Mapping, rows)], options).ToListAsync();

        reports.Select(Print).Should().Equal(Enumerable.Range(1, 700).Select(n => Print(Departments.Pack.Check(Departments.Number(n), options))));
    }

    [Fact]
    public async Task Cancelling_stops_the_reading()
    {
        using var rows = Rows(600);
        using var source = new CancellationTokenSource();

        var run = async () =>
        {
            await foreach (var report in Departments.Pack.CheckRowsAsync([(Mapping, rows)], Departments.Supplied, source.Token))
            {
                source.Cancel();
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
        (await rows.ReadAsync()).Should().BeTrue("what came after the first group was not read");
    }

    [Fact]
    public void A_year_in_one_query_only_is_a_mistake()
    {
        var dated = RowMapping.Wide("甲表", "k", null, "n", [("a", "金额")], MoneyUnit.Yuan, decimals: 2, year: "y");

        FluentActions.Invoking(() => Departments.Pack.CheckRowsAsync([(Mapping, Rows(1)), (dated, Rows(1))])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Departments.Pack.CheckRowsAsync([])).Should().Throw<ArgumentException>();
    }

    private static DbDataReader Rows(int count) => RowRecords.Of(
        "k c n t:decimal b:decimal p:decimal",
        [.. Enumerable.Range(1, count).SelectMany(n => new object?[][]
        {
            [$"{n:D9}", "201", "一般公共服务支出", 300m + n, 200m + n, n % 3 == 0 ? 90m : 100m],
            [$"{n:D9}", "20103", "政府办公厅（室）事务", 300m + n, 200m + n, n % 3 == 0 ? 90m : 100m],
        })]);

    private static string Print(Report report) => string.Join('\n', report.Rows().Prepend<object>(report.Summary));
}
