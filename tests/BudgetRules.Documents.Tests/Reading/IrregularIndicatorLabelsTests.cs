using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>Indicator labels of the sample that are merged, lost or moved, line by line.</summary>
public sealed class IrregularIndicatorLabelsTests
{
    private const string DepartmentLongTerm = "部门长期绩效指标";
    private const string DepartmentAnnual = "部门年度绩效指标";
    private const string LongTerm = "长期绩效目标表";
    private const string Annual = "年度绩效目标表";

    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData(DepartmentLongTerm, 496, "一级指标", "产出指标")]
    [InlineData(DepartmentLongTerm, 527, "二级指标", "数量指标")]
    [InlineData(DepartmentLongTerm, 531, "二级指标", "数量指标")]
    [InlineData(DepartmentAnnual, 645, "二级指标", "质量指标")]
    [InlineData(Annual, 1348, "二级指标", "数量指标")]
    public void A_merged_label_is_printed_in_its_first_row_and_filled_down(string table, int line, string column, string label) =>
        Sample.At(table, line, column).Should().BeEquivalentTo(new { Text = label, Raw = "", IsInferred = true });

    [Theory]
    [InlineData(DepartmentAnnual, 622, "一级指标", "产出指标")]
    [InlineData(DepartmentAnnual, 641, "一级指标", "产出指标")]
    [InlineData(DepartmentAnnual, 641, "二级指标", "数量指标")]
    [InlineData(DepartmentLongTerm, 583, "一级指标", "效益指标")]
    [InlineData(DepartmentLongTerm, 596, "一级指标", "效益指标")]
    [InlineData(DepartmentAnnual, 694, "一级指标", "效益指标")]
    [InlineData(DepartmentAnnual, 662, "二级指标", "质量指标")]
    [InlineData(DepartmentAnnual, 704, "二级指标", "质量指标")]
    public void A_label_printed_below_the_first_row_of_its_group_is_printed_there(string table, int line, string column, string label) =>
        Sample.At(table, line, column).Should().BeEquivalentTo(new { Raw = label, IsInferred = false });

    [Theory]
    [InlineData(1350)]
    [InlineData(1352)]
    [InlineData(1353)]
    [InlineData(1354)]
    [InlineData(1412)]
    public void A_second_label_lost_at_a_page_break_is_printed_nowhere_and_never_passed_for_printed(int line) =>
        Sample.At(Annual, line, "二级指标").Should().BeEquivalentTo(new { Raw = "", IsInferred = true });

    [Theory]
    [InlineData(DepartmentLongTerm, 566, "质量指标", "≥80%", "市金融局下达的目标任务", 6)]
    [InlineData(DepartmentLongTerm, 567, "质量指标", "长期", "市金融局下达的目标任务", 6)]
    [InlineData(DepartmentLongTerm, 580, "成本指标", "95%", "", 6)]
    [InlineData(DepartmentLongTerm, 583, "社会效益指标", "90%", "", 6)]
    [InlineData(DepartmentLongTerm, 595, "社会效益指标", "20", "", 6)]
    public void A_value_moved_to_the_sixth_cell_is_the_value_of_its_row(string title, int line, string second, string value, string basis, int cell)
    {
        Sample.At(title, line, "二级指标").Text.Should().Be(second);
        Sample.At(title, line, "指标值").Raw.Should().Be(value);
        Sample.At(title, line, "指标值").Place!.CellNumber().Should().Be(cell);
        Sample.At(title, line, "指标值确定依据").Text.Should().Be(basis);
    }

    [Theory]
    [InlineData(660, "100%", "")]
    [InlineData(678, "≥80%", "市金融局下达的目标任务")]
    [InlineData(679, "长期", "市金融局下达的目标任务")]
    public void Three_values_moved_right_by_one_stay_in_their_order(int line, string value, string basis)
    {
        var cells = new[] { "前年", "上年", "预期当年实现值" }.Select(column => Sample.At(DepartmentAnnual, line, column)).ToList();

        cells.Select(cell => cell.Raw).Should().Equal(value, value, value);
        cells.Select(cell => cell.Place!.CellNumber()).Should().Equal(6, 7, 8);
        Sample.At(DepartmentAnnual, line, "指标值确定依据").Should().BeEquivalentTo(new { Text = basis, State = basis.Length == 0 ? CellState.Blank : CellState.Read });
    }

    [Theory]
    [InlineData(705, "产出指标", "质量指标", "95%")]
    [InlineData(706, "产出指标", "质量指标", "95%")]
    [InlineData(708, "效益指标", "社会公众或服务对象满意度指标", @"$\geq 95\%$")]
    [InlineData(709, "效益指标", "社会公众或服务对象满意度指标", @"$\geq 95\%$")]
    public void Rows_of_a_piece_that_lacks_one_column_keep_three_values_and_the_basis(int line, string first, string second, string value)
    {
        Sample.At(DepartmentAnnual, line, "一级指标").Text.Should().Be(first);
        Sample.At(DepartmentAnnual, line, "二级指标").Text.Should().Be(second);
        new[] { "前年", "上年", "预期当年实现值", "指标值确定依据" }.Select(column => Sample.At(DepartmentAnnual, line, column).Place!.CellNumber()).Should().Equal(4, 5, 6, 7);
        Sample.At(DepartmentAnnual, line, "预期当年实现值").Raw.Should().Be(value);
    }

    [Theory]
    [InlineData(DepartmentLongTerm, 584, "社会公众或服务对象满意度指标")]
    [InlineData(DepartmentAnnual, 704, "质量指标")]
    [InlineData(LongTerm, 975, "数量指标")]
    [InlineData(Annual, 987, "数量指标")]
    public void A_second_label_in_the_first_labels_column_is_the_second_label(string table, int line, string label)
    {
        PrintedSample.CellsOf(line)[1].Should().Be(label);
        Sample.At(table, line, "二级指标").Should().BeEquivalentTo(new { Raw = label, IsInferred = false });
        Sample.At(table, line, "一级指标").Should().BeEquivalentTo(new { Raw = "", IsInferred = true });
    }

    [Theory]
    [InlineData(LongTerm, 976, "质量指标", "聚侨联侨", "100%")]
    [InlineData(Annual, 988, "质量指标", "聚侨联侨", "100%")]
    [InlineData(LongTerm, 1340, "质量指标", "保质保量", "100%")]
    [InlineData(LongTerm, 1405, "质量指标", "保质保量", "95%")]
    public void The_second_of_two_rows_with_labels_in_the_wrong_column_is_read_like_the_first(string table, int line, string second, string third, string value)
    {
        Sample.At(table, line, "二级指标").Text.Should().Be(second);
        Sample.At(table, line, "三级指标").Text.Should().Be(third);
        Sample.At(table, line, table == LongTerm ? "指标值" : "预计当年实现").Raw.Should().Be(value);
    }

    [Fact]
    public void The_goals_name_is_the_third_label_in_most_rows_of_the_forms()
    {
        var rows = Thirds();

        rows.Should().HaveCount(177);
        rows.Count(row => row.Name == row.Third.Text).Should().Be(142);
    }

    [Theory]
    [InlineData(LongTerm, 769, "按时间要求完成任务")]
    [InlineData(LongTerm, 770, "保质保量")]
    [InlineData(Annual, 785, "保质保量")]
    [InlineData(LongTerm, 905, "按时间要求完成任务")]
    [InlineData(LongTerm, 1275, "按时间要求完成任务")]
    public void The_third_label_is_a_phrase_that_says_nothing_in_some_rows(string table, int line, string phrase) =>
        Sample.At(table, line, "三级指标").Should().BeEquivalentTo(new { Raw = phrase, State = CellState.Read });

    [Fact]
    public void The_third_label_is_blank_in_the_annual_tables_of_two_forms()
    {
        var blank = Thirds().Where(row => row.Third.State == CellState.Blank).ToList();

        blank.Select(row => row.Copy).Distinct().Should().Equal("防范和处置非法集资", "融资信息化管理");
        blank.Select(row => row.Third.Place!.Line).Should().Equal([.. Enumerable.Range(1344, 5), .. Enumerable.Range(1350, 7), 1409, 1410, .. Enumerable.Range(1412, 5)]);
    }

    private static List<(string Copy, string Name, Cell Third)> Thirds() =>
        [.. Sample.Tables.Where(table => table.Title is LongTerm or Annual).SelectMany(table => table.Rows.Select(row => (table.Copy!, row.Name!, table.CellOf(row, "三级指标")!)))];
}
