using BudgetRules.Disclosures;
using BudgetRules.Documents.Tests.Sample;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>The ten project forms and the 317 indicators.</summary>
public sealed class SampleProjectsTests
{
    [Fact]
    public void The_key_figures_of_the_ten_forms_are_read() => CheckProjects(ReadSample.Own);

    [SharedFact(ReadSample.Published)]
    public void The_key_figures_of_the_ten_forms_are_read_from_the_published_document() => CheckProjects(ReadSample.Original);

    [Fact]
    public void Budgets_of_the_year_add_up_to_304_53() =>
        ReadSample.Own.All("部门项目申报表").Sum(table => table.CellOf(table.Rows[0], "项目当年预算")!.Value).Should().Be(304_530_000);

    [Fact]
    public void The_funding_sources_of_every_form_are_read_in_order() => CheckFunding(ReadSample.Own);

    [SharedFact(ReadSample.Published)]
    public void The_funding_sources_of_every_form_are_read_from_the_published_document() => CheckFunding(ReadSample.Original);

    [Fact]
    public void All_35_detail_lines_are_read()
    {
        Read(ReadSample.Own, "项目支出明细测算", "活动内容表述", "支出经济分类", "金额", "测算依据及说明")
            .Should().Equal(Expected("details.tsv"));
    }

    [SharedFact(ReadSample.Published)]
    public void All_35_detail_lines_are_read_from_the_published_document()
    {
        var expected = ExpectedFile.Read("details.tsv").Rows.Select(row => $"{row["project"]}|{row["line"]}|{row["amount"]}");
        Read(ReadSample.Original, "项目支出明细测算", "金额").Select(Without).Should().Equal(expected);

        static string Without(string row)
        {
            var cells = row.Split('|');
            return $"{cells[0]}|{cells[1]}|{cells[3]}";
        }
    }

    [Fact]
    public void The_only_purchase_is_read_and_the_other_nine_tables_are_empty()
    {
        Read(ReadSample.Own, "项目采购", "数量", "金额").Should().Equal(Expected("procurement.tsv"));
        ReadSample.Own.All("项目采购").Should().HaveCount(10);
    }

    [Fact]
    public void The_goals_are_read_and_one_goes_on_over_a_page_break()
    {
        var expected = ExpectedFile.Read("goals.tsv").Rows;
        var tables = ReadSample.Own.All("项目绩效总目标").ToList();
        tables.Should().HaveCount(10);
        for (var i = 0; i < expected.Length; i++)
        {
            var row = tables[i].Rows.Single();
            (tables[i].Copy, row.Place!.Line, row.Name).Should().Be((expected[i]["project"], expected[i].Line, expected[i]["name"]));
            tables[i].CellOf(row, "目标说明")!.Raw.Should().Be(expected[i]["text"]);
        }
    }

    [Fact]
    public void All_317_indicators_are_read_with_their_labels() => CheckIndicators(ReadSample.Own, withBasis: true);

    [SharedFact(ReadSample.Published)]
    public void All_317_indicators_are_read_from_the_published_document() => CheckIndicators(ReadSample.Original, withBasis: false);

    private static void CheckProjects(Disclosure disclosure)
    {
        var read = disclosure.All("部门项目申报表").Select(table => string.Join('|',
            [table.Rows[0].Place!.Line.ToString(), .. new[] { "项目名称", "项目编码", "项目总预算", "项目当年预算", "起始年度", "终止年度", "项目属性", "支出项目类别" }.Select(column => table.CellOf(table.Rows[0], column)!.Raw)]));

        read.Should().Equal(ExpectedFile.Read("projects.tsv").Rows.Select(row => string.Join('|', row.Cells)));
        disclosure.All("部门项目申报表").Select(table => table.CopyIndex).Should().Equal(Enumerable.Range(0, 10));
    }

    private static void CheckFunding(Disclosure disclosure)
    {
        var read = disclosure.All("项目资金来源").SelectMany(table => table.Rows.Select(row => $"{table.Copy}|{row.Place!.Line}|{row.Name}|{row.Cells[0]!.Raw}"));

        read.Should().Equal(ExpectedFile.Read("funding.tsv").Rows.Select(row => string.Join('|', row.Cells)));
        disclosure.All("项目资金来源").Should().OnlyContain(table => table.Rows.Select(row => row.Path).Distinct().Count() == 12);
    }

    private static void CheckIndicators(Disclosure disclosure, bool withBasis)
    {
        var expected = ExpectedFile.Read("indicators.tsv").Rows;
        var tables = new[] { "部门长期绩效指标", "部门年度绩效指标", "长期绩效目标表", "年度绩效目标表" };
        var read = tables.SelectMany(disclosure.All).SelectMany(table => table.Rows.Select(row => Indicator(table, row, withBasis))).ToList();

        read.Should().HaveCount(317);
        read.Should().BeEquivalentTo(expected.Select(row => string.Join('|', withBasis ? row.Cells : row.Cells.RemoveAt(row.Cells.Length - 1))));
    }

    private static string Indicator(Table table, Row row, bool withBasis)
    {
        string Raw(string column) => table.CellOf(row, column)?.Raw ?? "";
        string Text(string column) => table.CellOf(row, column)?.Text ?? "";
        var value = table.CellOf(row, "指标值") ?? table.CellOf(row, "预期当年实现值") ?? table.CellOf(row, "预计当年实现");
        string[] cells =
        [
            table.Title, table.Copy ?? Text("对应项目"), Raw("目标序号"), row.Place!.Line.ToString(), row.Name ?? "",
            Text("一级指标"), Text("二级指标"), Raw("一级指标"), Raw("二级指标"), Raw("三级指标"), value!.Raw, Raw("前年"), Raw("上年"), Raw("指标值确定依据"),
        ];
        return string.Join('|', withBasis ? cells : cells[..^1]);
    }

    private static IEnumerable<string> Read(Disclosure disclosure, string title, params string[] columns) =>
        disclosure.All(title).SelectMany(table => table.Rows.Select(row =>
            string.Join('|', [table.Copy, row.Place!.Line.ToString(), row.Name, .. columns.Select(column => table.CellOf(row, column)!.Raw)])));

    private static IEnumerable<string> Expected(string file) => ExpectedFile.Read(file).Rows.Select(row => string.Join('|', row.Cells));
}
