using BudgetRules.Disclosures;

namespace BudgetRules.Tests.Semantics.Specimens;

public class ShippedVocabularyTests
{
    private static readonly DisclosureTemplate Template = TemplatePrinter.Bind([.. new[] { "武汉市新洲区-部门预算-2023", "通用口径" }
        .SelectMany(folder => Directory.GetFiles(RepositoryRoot.Combine("rules", folder), "*.rules").Order(StringComparer.Ordinal))
        .Select(File.ReadAllText)]);

    [Fact]
    public void Every_announced_table_is_declared_and_required() =>
        Template.Tables.Where(table => table.IsRequired).Select(table => table.Title).Should().BeEquivalentTo(
            "收支总表", "收入总表", "支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表",
            "一般公共预算“三公”经费支出表", "政府性基金预算支出表", "项目支出表");

    [Fact]
    public void Nested_rows_of_the_side_by_side_tables_have_paths()
    {
        Template.FindTable("财政拨款收支总表")!.FixedRows.Should().Contain(row => row.Path == "上年结转.一般公共预算拨款" && row.Side == 0)
            .And.Contain(row => row.Path == "本年支出.住房保障支出" && row.Side == 1)
            .And.HaveCount(37);
        Template.FindTable("收支总表")!.FixedRows.Should().HaveCount(40).And.OnlyContain(row => !row.Path.Contains('.'));
    }

    [Theory]
    [InlineData("一般公共预算支出表", "人员经费", "基本支出.人员经费")]
    [InlineData("一般公共预算支出表", "基本支出", "基本支出.小计")]
    [InlineData("一般公共预算“三公”经费支出表", "三公经费合计", "“三公”经费合计")]
    [InlineData("一般公共预算“三公”经费支出表", "公务用车购置及运行费", "公务用车购置及运行费.小计")]
    [InlineData("一般公共预算基本支出表", "合计", "本年一般公共预算基本支出.合计")]
    [InlineData("部门总体资金情况", "上年", "近两年收支金额.上年")]
    [InlineData("部门项目申报表（含绩效目标）", "项目当年预算", "项目当年预算")]
    [InlineData("部门预算草案报表目录（预算编制草案，二上数据）", "表号", "表号")]
    public void Rules_find_columns_by_the_names_they_use(string title, string written, string path) =>
        Template.FindTable(title)!.FindColumn(written)!.Path.Should().Be(path);

    [Fact]
    public void The_national_indicators_close_both_levels_in_every_indicator_table() =>
        Template.Tables.Where(table => table.FindColumn("二级指标") is not null).Should().HaveCount(4)
            .And.OnlyContain(table => table.ValueSets.Select(set => set.Column).Order().SequenceEqual(new[] { "一级指标", "二级指标" }.Order()));

    [Theory]
    [InlineData("三公经费", "金额 年份 上年份 增减额 增减率")]
    [InlineData("政府采购预算", "年份 金额")]
    [InlineData("在职实有人数", "数量 行政编制 工勤人员 事业编制 参公人员")]
    public void Facts_have_the_columns_their_sentences_fill(string fact, string columns) =>
        Template.Facts.Single(item => item.Fact == fact).Columns.Select(column => column.Path).Should().BeEquivalentTo(columns.Split(' '));

    [Fact]
    public void Only_the_starting_form_names_the_key_of_a_project() =>
        Template.Tables.Where(table => table.FamilyKeyLabel is not null).Should().ContainSingle().Which.Title.Should().Be("部门项目申报表");
}
