using System.Text;
using BudgetRules.Classification;

namespace BudgetRules.Tests.Classification;

public class ClassificationCatalogueLoadingTests
{
    private const string Official = """
        # 一个完整的类级
        级次	功能分类	类	完整	2024	2024
        级次	功能分类	款	不全
        201	一般公共服务支出
        208	社会保障和就业支出	2007		官方文件
        20805	行政事业单位离退休		2019	公开文件	2018,2017
        20805	行政事业单位养老支出	2020
        """;

    [Fact]
    public void Where_a_level_is_complete_an_unknown_code_is_not_in_the_catalogue()
    {
        var catalogue = Load(Official, 2024);

        catalogue.IsComplete(ClassificationSystem.Functional, ClassificationLevel.Class).Should().BeTrue();
        catalogue.Find(FunctionalCode.Parse("299")).Kind.Should().Be(CatalogueAnswerKind.NotInCatalogue);
        catalogue.Find(FunctionalCode.Parse("201")).Title!.Evidence.Should().Be(ClassificationEvidence.Supplied);
    }

    [Fact]
    public void Completeness_holds_for_its_years_and_its_level_alone()
    {
        Load(Official, 2023).Find(FunctionalCode.Parse("299")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);
        Load(Official, 2024).Find(FunctionalCode.Parse("20899")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);
        Load(Official, 2024).Find(FunctionalCode.Parse("2080501")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);
        Load(Official, 2024).Find(DepartmentEconomicCode.Parse("301")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);
    }

    [Fact]
    public void A_title_that_has_ended_is_not_in_a_complete_year() =>
        Load("级次\t功能分类\t类\t完整\n204\t旧名\t\t2019", 2020).Find(FunctionalCode.Parse("204")).Kind.Should().Be(CatalogueAnswerKind.NotInCatalogue);

    [Fact]
    public void Seen_years_are_kept_in_order() =>
        Load(Official, 2018).Find(FunctionalCode.Parse("20805")).Title!.SeenYears.Should().Equal(2017, 2018);

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_allowed() =>
        Load("\uFEFF" + Official.ReplaceLineEndings("\r\n"), 2024).Find(FunctionalCode.Parse("201")).IsKnown.Should().BeTrue();

    [Fact]
    public void The_stream_is_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Official));

        ClassificationCatalogue.Load(stream, 2024);

        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData("级次\t功能分类", "第 1 行", "以 TAB 分隔")]
    [InlineData("级次\t功能\t类\t不全", "第 1 行", "没有名为“功能”的分类")]
    [InlineData("级次\t部门经济分类\t项\t不全", "第 1 行", "部门经济分类没有“项”级")]
    [InlineData("级次\t功能分类\t类\t全", "第 1 行", "“完整”或“不全”")]
    [InlineData("级次\t功能分类\t类\t不全\t2020\t2019", "第 1 行", "起始年度 2020 在终止年度 2019 之后")]
    [InlineData("级次\t功能分类\t类\t不全\n级次\t功能分类\t类\t完整\t2024", "第 2 行", "已在前面说明过")]
    [InlineData("#\n201\t一般公共服务支出", "第 2 行", "没有功能分类“类”级的“级次”行")]
    [InlineData("级次\t功能分类\t类\t不全\n2011\t一般公共服务支出", "第 2 行", "“2011”不是科目编码")]
    [InlineData("级次\t功能分类\t类\t不全\n201", "第 2 行", "以 TAB 分隔")]
    [InlineData("级次\t功能分类\t类\t不全\n201\t ", "第 2 行", "201 没有名称")]
    [InlineData("级次\t功能分类\t类\t不全\n201\t名\t二〇一九", "第 2 行", "“二〇一九”不是年度")]
    [InlineData("级次\t功能分类\t类\t不全\n201\t名\t\t\t听说", "第 2 行", "而不是“听说”")]
    [InlineData("级次\t功能分类\t类\t不全\n201\t名\t2020\t\t公开文件\t2019", "第 2 行", "起止年度以外")]
    [InlineData("级次\t功能分类\t类\t不全\n201\t甲\t\t2019\n201\t乙\t2019", "第 3 行", "另一个在第 2 行")]
    public void A_line_that_does_not_fit_is_named_with_what_it_should_hold(string text, string line, string hint) =>
        FluentActions.Invoking(() => Load(text, 2024)).Should().Throw<FormatException>().WithMessage($"*{line}*{hint}*");

    [Fact]
    public void Another_encoding_is_named_as_such()
    {
        byte[] gb = [0xBC, 0xB6, 0xB4, 0xCE, (byte)'\t', 0xB9, 0xA6];
        using var stream = new MemoryStream(gb);

        FluentActions.Invoking(() => ClassificationCatalogue.Load(stream, 2024)).Should().Throw<FormatException>().WithMessage("*第 1 行*UTF-8*");
    }

    [Fact]
    public void An_empty_file_covers_nothing() =>
        Load("", 2024).Find(FunctionalCode.Parse("201")).Kind.Should().Be(CatalogueAnswerKind.NotCovered);

    [Fact]
    public void The_shipped_catalogue_may_be_asked_for_from_many_threads_at_once()
    {
        var titles = new string?[64];

        Parallel.For(0, titles.Length, i =>
            titles[i] = ClassificationCatalogue.ForYear(2017 + (i % 10)).Find(FunctionalCode.Parse("201")).Title?.Title);

        titles.Should().AllBe("一般公共服务支出");
    }

    private static ClassificationCatalogue Load(string text, int year)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ClassificationCatalogue.Load(stream, year);
    }
}
