using BudgetRules.Disclosures;
using BudgetRules.Performance;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the values and names of the sample's indicators.</summary>
public sealed class IrregularValuesTests
{
    private const string DepartmentLongTerm = "部门长期绩效指标";
    private const string DepartmentAnnual = "部门年度绩效指标";
    private const string LongTerm = "长期绩效目标表";
    private const string Annual = "年度绩效目标表";

    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData(708)]
    [InlineData(709)]
    public void Values_in_LaTeX_are_values(int line) =>
        Value(DepartmentAnnual, line).Should().BeEquivalentTo(new { Raw = @"$\geq 95\%$", Comparator = IndicatorComparator.AtLeast, Number = 95m, Unit = "%" });

    [Theory]
    [InlineData(Annual, 858, LongTerm, 846, "≥5 次", "≥5次")]
    [InlineData(Annual, 859, LongTerm, 847, "≥3 篇", "≥3篇")]
    [InlineData(LongTerm, 907, Annual, 918, "4 期", "4期")]
    [InlineData(LongTerm, 1202, Annual, 1221, "12 次", "12次")]
    [InlineData(LongTerm, 1208, Annual, 1227, "≥2 次", "≥2次")]
    [InlineData(LongTerm, 1211, Annual, 1230, "0 次", "0次")]
    [InlineData(Annual, 1217, LongTerm, 1200, "100 %", "100%")]
    public void A_value_with_a_space_is_the_value_printed_without_one_elsewhere(string table, int line, string other, int otherLine, string raw, string otherRaw)
    {
        var (spaced, plain) = (Value(table, line), Value(other, otherLine));

        (spaced.Raw, plain.Raw).Should().Be((raw, otherRaw));
        spaced.IsQuantified.Should().BeTrue();
        (spaced.Comparator, spaced.Number, spaced.Unit).Should().Be((plain.Comparator, plain.Number, plain.Unit));
    }

    [Theory]
    [InlineData(1209, "1", 1, "")]
    [InlineData(1212, "0.95", 0.95, "")]
    [InlineData(777, "2000%", 2000, "%")]
    public void A_value_that_lost_its_percent_format_is_kept_and_not_put_right(int line, string raw, double number, string unit) =>
        Value(LongTerm, line).Should().BeEquivalentTo(new { Raw = raw, Number = (decimal)number, Unit = unit });

    [Theory]
    [InlineData(DepartmentLongTerm, 544, "≥80", 80)]
    [InlineData(DepartmentLongTerm, 561, "≥6", 6)]
    [InlineData(DepartmentLongTerm, 562, "≥20", 20)]
    [InlineData(DepartmentLongTerm, 563, "≥120", 120)]
    [InlineData(DepartmentLongTerm, 595, "20", 20)]
    public void A_value_without_a_unit_gets_none(string table, int line, string raw, int number) =>
        Value(table, line).Should().BeEquivalentTo(new { Raw = raw, Number = (decimal)number, Unit = "" });

    [Theory]
    [InlineData(DepartmentLongTerm, 576, "≥90亿", 90, "亿")]
    [InlineData(DepartmentLongTerm, 519, "≥12个(件)", 12, "个(件)")]
    [InlineData(DepartmentAnnual, 630, "≥12个（件）", 12, "个(件)")]
    [InlineData(DepartmentLongTerm, 520, "3亿元", 3, "亿元")]
    public void Half_a_unit_and_a_unit_of_two_words_are_kept(string table, int line, string raw, int number, string unit) =>
        Value(table, line).Should().BeEquivalentTo(new { Raw = raw, Number = (decimal)number, Unit = unit });

    [Theory]
    [InlineData(DepartmentLongTerm, 550)]
    [InlineData(DepartmentAnnual, 663)]
    [InlineData(LongTerm, 1127)]
    public void A_zero_is_a_value_and_not_a_blank(string table, int line)
    {
        Cell(table, line).State.Should().Be(CellState.Read);
        Value(table, line).Should().BeEquivalentTo(new { Raw = "0次", IsQuantified = true, Number = 0m, Unit = "次" });
    }

    [Theory]
    [InlineData(LongTerm, 772, IndicatorComparator.AtLeast)]
    [InlineData(Annual, 1413, IndicatorComparator.AtMost)]
    [InlineData(LongTerm, 909, IndicatorComparator.LessThan)]
    [InlineData(LongTerm, 771, IndicatorComparator.None)]
    public void Comparators_are_at_least_at_most_less_than_or_none(string table, int line, IndicatorComparator comparator) =>
        Value(table, line).Should().BeEquivalentTo(new { Comparator = comparator, IsQuantified = true });

    [Theory]
    [InlineData(DepartmentLongTerm, 567)]
    [InlineData(DepartmentAnnual, 679)]
    [InlineData(Annual, 1354)]
    public void 长期_is_a_value_in_words(string table, int line)
    {
        Cell(table, line).State.Should().Be(CellState.Read);
        Value(table, line).Should().BeEquivalentTo(new { Raw = "长期", IsQuantified = false });
    }

    [Theory]
    [InlineData(DepartmentLongTerm, 552, "")]
    [InlineData(LongTerm, 1128, "三级")]
    public void A_name_of_sixty_characters_with_stops_is_one_name(string table, int line, string third)
    {
        var row = Row(table, line);

        row.Name!.Length.Should().BeGreaterThanOrEqualTo(60);
        row.Name.Count(character => character == '。').Should().Be(2);
        Sample.At(table, line, "三级指标").Text.Should().Be(third.Length == 0 ? "" : row.Name);
    }

    [Theory]
    [InlineData(DepartmentLongTerm, 534, "区人大会议通过决议,会议批准报告。")]
    [InlineData(DepartmentLongTerm, 583, "为地方经济发展助力，为政府提供低成本财政资金的")]
    [InlineData(DepartmentLongTerm, 533, "《政府工作报告》 区人大代表通过率")]
    [InlineData(DepartmentAnnual, 645, "《政府工作报告》区人大代表通过率")]
    [InlineData(DepartmentLongTerm, 543, "区“政务服务便民热线办理中心”平台推广")]
    [InlineData(LongTerm, 1278, "为地方经济各行业服务，提升产业规模，带动周边经济发展估值")]
    [InlineData(Annual, 1289, "为地方经济各行业服务,提升产业规模,带动周边经济发展估值")]
    public void Names_that_end_in_a_stop_are_cut_hold_a_space_marks_or_either_comma_are_kept_as_printed(string table, int line, string name) =>
        Row(table, line).Name.Should().Be(name);

    [Fact]
    public void Colons_and_quotation_marks_inside_a_cell_part_nothing() =>
        Sample.At("整体绩效总目标", 483, "长期目标").Text.Should().StartWith("目标 2: ").And.Contain("为“两大引领、三城联动、多点发力”的发展布局");

    private static IndicatorValue Value(string table, int line) => IndicatorValue.Parse(Cell(table, line).Raw);

    private static Cell Cell(string table, int line) =>
        Sample.At(table, line, table switch { Annual => "预计当年实现", DepartmentAnnual => "预期当年实现值", _ => "指标值" });

    private static Row Row(string table, int line) => Sample.All(table).SelectMany(candidate => candidate.Rows).Single(row => row.Place!.Line == line);
}
