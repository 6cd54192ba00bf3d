using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the ten project forms, item by item.</summary>
public sealed class IrregularProjectFormsTests
{
    private const string LongTerm = "长期绩效目标表";
    private const string Annual = "年度绩效目标表";

    private static Disclosure Sample => ReadSample.Own;

    [Fact]
    public void Each_form_starts_a_copy_named_by_its_first_label() =>
        Sample.All("部门项目申报表").Should().HaveCount(10).And.OnlyContain(table => table.Copy == table.CellOf(table.Rows[0], "项目名称")!.Text);

    [Fact]
    public void Every_table_of_a_project_belongs_to_the_form_before_it() =>
        Sample.Tables.Where(table => table.CopyIndex >= 0).GroupBy(table => table.CopyIndex).Should().OnlyContain(copy => copy.Count() == 7);

    [Theory]
    [InlineData(1295, "防范和处置非法集资")]
    [InlineData(1360, "融资信息化管理")]
    public void A_form_under_附件1_is_a_form(int line, string copy) => Sample.All("部门项目申报表").Single(table => table.Place!.Line == line).Copy.Should().Be(copy);

    [Fact]
    public void Pairs_of_label_and_value_may_take_five_columns()
    {
        var table = Sample.All("部门项目申报表").Single(table => table.Copy == "防范和处置非法集资");

        table.CellOf(table.Rows[0], "项目当年预算")!.Raw.Should().Be("24.5");
        table.CellOf(table.Rows[0], "终止年度")!.Raw.Should().Be("2023");
    }

    [Theory]
    [InlineData(1157, "42011722103T000000110")]
    [InlineData(1301, "")]
    [InlineData(1366, "")]
    public void 项目编号_is_项目编码_and_may_be_empty(int line, string code)
    {
        var cell = Sample.At("部门项目申报表", line, "项目编码");

        cell.Raw.Should().Be(code);
        cell.Place!.Line.Should().Be(line);
        cell.State.Should().Be(code.Length == 0 ? CellState.Blank : CellState.Read);
    }

    [Fact]
    public void Headings_of_purchases_may_be_spread_and_mostly_have_no_rows()
    {
        Sample.All("项目采购").Count(table => table.Rows.IsEmpty).Should().Be(9);
        Sample.At("项目采购", 1109, "金额").Raw.Should().Be("91.26");
        Sample.At("项目采购", 1109, "数量").Raw.Should().Be("1年");
    }

    [Fact]
    public void A_heading_without_its_span_still_gives_three_values_and_the_basis()
    {
        var table = Sample.All(Annual).Single(table => table.Copy == "区人民政府公报项目");
        var row = table.RowAt(916);

        new[] { "前年", "上年", "预计当年实现", "指标值确定依据" }.Select(column => table.CellOf(row, column)!.Raw).Should().Equal("100%", "100%", "100%", "每期按完成任务");
    }

    [Fact]
    public void A_text_that_goes_on_on_the_next_page_is_one_text()
    {
        var cell = Sample.At("项目绩效总目标", 1195, "目标说明");

        cell.Text.Should().Contain("与市级转办平台实现衔接");
        Sample.All("项目绩效总目标").SelectMany(table => table.Rows).Should().HaveCount(10);
    }

    [Fact]
    public void A_tail_that_is_already_printed_is_no_row()
    {
        Sample.All(Annual).SelectMany(table => table.Rows).Should().NotContain(row => row.Place!.Line == 1219);
        Sample.At(Annual, 1217, "指标值确定依据").Text.Should().Be("办理群众来访无投诉");
    }

    [Theory]
    [InlineData(1350, "≥120", "年终考核")]
    [InlineData(1354, "长期", "年终考核")]
    [InlineData(1355, "≥156万元", "群众对服务的好评为标准")]
    public void A_page_without_the_third_column_lays_values_in_order(int line, string value, string basis)
    {
        Sample.At(Annual, line, "预计当年实现").Raw.Should().Be(value);
        Sample.At(Annual, line, "指标值确定依据").Raw.Should().Be(basis);
        Sample.At(Annual, line, "三级指标").State.Should().Be(CellState.Blank);
    }

    [Theory]
    [InlineData(LongTerm, 975, "产出指标", "数量指标", "为侨服务")]
    [InlineData(Annual, 987, "产出指标", "数量指标", "为侨服务")]
    [InlineData(LongTerm, 1339, "产出指标", "数量指标", "按时间要求完成任务")]
    [InlineData(LongTerm, 1404, "产出指标", "数量指标", "按时间要求完成任务")]
    public void Labels_in_the_wrong_column_are_known_by_their_words(string title, int line, string first, string second, string third)
    {
        Sample.At(title, line, "一级指标").Should().BeEquivalentTo(new { Text = first, IsInferred = true });
        Sample.At(title, line, "二级指标").Text.Should().Be(second);
        Sample.At(title, line, "三级指标").Text.Should().Be(third);
    }

    [Fact]
    public void A_phrase_without_a_column_is_said_and_not_placed() =>
        Sample.Diagnostics.Where(diagnostic => diagnostic.Code == "文606").Select(diagnostic => diagnostic.Position.Line).Should().Equal(987, 988);

    [Theory]
    [InlineData(1352, "数量指标")]
    [InlineData(1412, "质量指标")]
    public void A_label_lost_with_the_page_is_marked_as_inferred(int line, string second) =>
        Sample.At(Annual, line, "二级指标").Should().BeEquivalentTo(new { Text = second, IsInferred = true });
}
