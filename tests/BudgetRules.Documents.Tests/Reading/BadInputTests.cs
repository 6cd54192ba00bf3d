using System.Text;
using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>Files that hold something else than they should: never an exception, never a wrong figure.</summary>
public sealed class BadInputTests
{
    private static readonly DisclosureTemplate Template = TestTemplates.From(
        """
        规则包：测试词汇
        年度：2023 起
        单位：万元

        文首：
        {部门}{年度}年部门预算

        表样：《支出总表》
        行：功能分类
        必有：是
        | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
        | {编码} | {名称} | {金额} | {金额} | {金额} |

        表样：《收支总表》
        行：固定
        | 项目 | 预算数 |
        | 一、本年收入 | {金额} |
        | 二、上年结转 | {金额} |
        | 收入总计 | {金额} |

        表样：《收入总表》
        必有：是
        """);

    [Fact]
    public void An_empty_file_is_文601() => CheckFault([], "空.txt", "文601", "空的");

    [Fact]
    public void Blanks_alone_are_an_empty_file() => CheckFault("  \r\n\t\n"u8.ToArray(), "空.txt", "文601", "空的");

    [Fact]
    public void A_pdf_given_as_text_is_文601_and_says_so() => CheckFault("%PDF-1.7\n%…"u8.ToArray(), "预算.txt", "文601", "PDF");

    [Fact]
    public void A_workbook_given_as_text_is_文601_and_says_so() => CheckFault([0x50, 0x4B, 3, 4, 20, 0, 6, 0], "预算.txt", "文601", "xlsx");

    [Fact]
    public void Binary_given_as_text_is_文601() => CheckFault([1, 2, 0, 0, 3, 4], "预算.txt", "文601", "二进制");

    [Fact]
    public void Bytes_of_no_known_encoding_are_文601() => CheckFault([0x41, 0xFF, 0xFF, 0x42, 0x80], "预算.txt", "文601", "GB18030");

    [Fact]
    public void A_file_that_is_not_there_is_文601()
    {
        var disclosure = DisclosureReader.Read(Path.Combine(TestRepository.Root, "没有这个文件.txt"), [Template]);

        disclosure.Diagnostics.Single().Code.Should().Be("文601");
        disclosure.Losses.Should().ContainSingle();
    }

    [Fact]
    public void A_file_over_the_limit_is_文602()
    {
        var options = new ReadOptions { MaxBytes = 10 };

        DisclosureReader.Read("支出总表，很长的一段文字"u8, "长.txt", [Template], options).Diagnostics.Single().Code.Should().Be("文602");
        using var stream = new MemoryStream(new byte[100]);
        DisclosureReader.Read(stream, "长.txt", [Template], options).Diagnostics.Single().Code.Should().Be("文602");
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Text_is_read_in_its_encoding(string encoding)
    {
        var text = Text("201\t一般公共服务支出\t1.5\t1\t0.5");
        var codec = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. codec.GetPreamble(), .. codec.GetBytes(text)];

        var table = DisclosureReader.Read(bytes, "预算.txt", [Template]).Only("支出总表");

        table.Rows.Single().Name.Should().Be("一般公共服务支出");
        DisclosureReader.Read(bytes, "预算.txt", [Template], new ReadOptions { EncodingName = encoding }).Only("支出总表").Rows.Should().ContainSingle();
    }

    [Fact]
    public void An_unknown_encoding_name_is_the_callers_mistake()
    {
        var read = () => DisclosureReader.Read("一"u8, "预算.txt", [Template], new ReadOptions { EncodingName = "没有的编码" });

        read.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Ragged_rows_are_lost_not_guessed()
    {
        var disclosure = Read("201\t一般公共服务支出\t3\t2\t1", "202\t外交支出\t5", "203\t国防支出\t1\t1\t\t7");
        var table = disclosure.Only("支出总表");

        table.Rows.Select(row => row.Code).Should().Equal("201");
        table.LostRows.Select(loss => (loss.Row, loss.Place!.Line)).Should().Equal(("外交支出", 7), ("国防支出", 8));
        disclosure.Diagnostics.Where(diagnostic => diagnostic.Code == "文606").Select(diagnostic => diagnostic.Position.Line).Should().Equal(7, 8);
    }

    [Theory]
    [InlineData("1,5 97.66", CellState.Unreadable)]
    [InlineData("1000000000000000", CellState.Unreadable)]
    [InlineData("详见附件", CellState.Unreadable)]
    [InlineData("—", CellState.Blank)]
    public void A_figure_that_cannot_be_read_is_unreadable(string raw, CellState state)
    {
        var cell = Read($"201\t一般公共服务支出\t{raw}\t2\t1").Only("支出总表").Rows.Single().Cells[0]!;

        cell.State.Should().Be(state);
        cell.Raw.Should().Be(raw);
        cell.Place!.Line.Should().Be(6);
    }

    [Fact]
    public void The_same_table_twice_is_read_once()
    {
        var text = Text("201\t一般公共服务支出\t3\t2\t1");
        var disclosure = Read(text + "\n" + text);

        disclosure.Only("支出总表").Rows.Should().ContainSingle();
        disclosure.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "文608");
    }

    [Fact]
    public void The_same_title_with_other_figures_is_relied_on_nowhere()
    {
        var disclosure = Read(Text("201\t一般公共服务支出\t3\t2\t1") + "\n" + Text("201\t一般公共服务支出\t4\t3\t1"));
        var table = disclosure.Only("支出总表");

        table.Rows.Should().BeEmpty();
        table.LostRows.Should().NotBeEmpty();
        table.LostColumns.Should().NotBeEmpty();
    }

    [Fact]
    public void A_heading_that_the_form_does_not_have_is_a_lost_column()
    {
        var disclosure = Read("某局2023年部门预算\n\n支出总表\n\n科目编码\t科目名称\t合计\t机动经费\t项目支出\n201\t一般公共服务支出\t3\t1\t2\n");
        var table = disclosure.Only("支出总表");

        table.Columns.Select(column => column.Path).Should().Equal("合计", "项目支出");
        table.LostColumns.Single().Description.Should().Contain("机动经费");
        table.Rows.Single().Cells.Select(cell => cell!.Raw).Should().Equal("3", "2");
    }

    [Fact]
    public void A_table_under_an_unknown_title_is_not_read_by_its_header_and_hides_what_is_missing()
    {
        var disclosure = Read("某局2023年部门预算\n\n收支总表\n\n项目\t预算数\n收入总计\t1\n\n某某统计表\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3\t1\t2\n");

        disclosure.All("支出总表").Should().BeEmpty();
        disclosure.Losses.Should().ContainSingle();
        disclosure.PublishedCount("支出总表").State.Should().Be(CellState.Unreadable);
    }

    [Fact]
    public void A_table_without_a_title_is_read_where_all_its_headings_are_there()
    {
        Read("某局2023年部门预算\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3\t1\t2\n").All("支出总表").Should().BeEmpty("no title of the template occurs");
        Read("某局2023年部门预算\n\n收支总表\n\n项目\t预算数\n收入总计\t1\n\n说明\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3\t1\t2\n")
            .Only("支出总表").Rows.Should().ContainSingle();
    }

    [Fact]
    public void An_unknown_title_closes_the_table_in_force()
    {
        var disclosure = Read(Text("201\t一般公共服务支出\t3\t2\t1") + "另一张明细表\n205\t教育支出\t9\t9\t0\n");

        disclosure.Only("支出总表").Rows.Should().ContainSingle();
        disclosure.Losses.Should().ContainSingle();
    }

    [Fact]
    public void A_title_whose_table_has_another_header_is_a_loss()
    {
        var disclosure = Read("某局2023年部门预算\n\n支出总表\n\n甲\t乙\n201\t3.5\n");

        disclosure.All("支出总表").Should().BeEmpty();
        disclosure.Losses.Should().ContainSingle();
        disclosure.PublishedCount("支出总表").Raw.Should().Be("未读全");
    }

    [Fact]
    public void A_title_with_nothing_below_is_no_proof_that_the_table_is_missing() =>
        Read(Text("201\t一般公共服务支出\t3\t2\t1") + "\n收入总表\n\n本单位没有此项收入，不再列表。\n").PublishedCount("收入总表").State.Should().Be(CellState.Unreadable);

    [Theory]
    [InlineData("部门收入总表\n\n本单位没有此项收入。\n")]
    [InlineData("部门收入总表\n\n项目\t金额\n合计\t\n")]
    [InlineData("收人总表\n\n项目\t金额\n合计\t3\n")]
    public void A_title_in_other_words_may_be_the_missing_table(string printed) =>
        Read(Text("201\t一般公共服务支出\t3\t2\t1") + "\n" + printed).PublishedCount("收入总表").State.Should().Be(CellState.Unreadable);

    [Fact]
    public void A_unit_that_is_printed_once_holds_until_another_is() =>
        Read("某局2023年部门预算\n\n收支总表\n\n单位：元\n\n项目\t预算数\n收入总计\t1\n\n" + Text("201\t一般公共服务支出\t3\t2\t1").Split('\n', 3)[2])
            .Only("支出总表").Unit.Should().Be(MoneyUnit.Yuan);

    [Fact]
    public void A_required_table_that_the_contents_announce_and_that_is_nowhere_counts_0() =>
        Read("某局2023年部门预算\n\n目录\n\n一、支出总表\n\n二、收入总表\n\n" + Text("201\t一般公共服务支出\t3\t2\t1").Split('\n', 3)[2])
            .PublishedCount("收入总表").Should().BeEquivalentTo(new { State = CellState.Read, Value = 0L });

    [Fact]
    public void What_a_template_requires_does_not_bind_a_document_that_shares_few_of_its_titles() =>
        Read("201\t一般公共服务支出\t3\t2\t1").PublishedCount("收入总表").State.Should().Be(CellState.Unreadable);

    [Fact]
    public void A_chapter_of_the_contents_that_no_template_knows_is_no_missing_table() =>
        Read("某局2023年部门预算\n\n目录\n\n一、支出总表\n\n二、部门预算表\n\n" + Text("201\t一般公共服务支出\t3\t2\t1").Split('\n', 3)[2])
            .PublishedCount("部门预算表").State.Should().Be(CellState.Unreadable);

    [Fact]
    public void A_table_laid_out_with_spaces_is_lost_and_says_so()
    {
        var disclosure = Read(Text("201\t一般公共服务支出\t3\t2\t1") + "\n收入总表\n\n合计    3.00    2.00    1.00\n");

        disclosure.Losses.Should().ContainSingle().Which.Description.Should().Contain("以空格排版");
        disclosure.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "文603" && diagnostic.Position.Line == disclosure.Losses[0].Place!.Line);
    }

    [Fact]
    public void A_fixed_row_that_the_form_does_not_have_is_lost()
    {
        var table = Read("某局2023年部门预算\n\n收支总表\n\n项目\t预算数\n一、本年收入\t1\n三、其他资金\t2\n收入总计\t3\n").Only("收支总表");

        table.Rows.Select(row => row.Path).Should().Equal("本年收入", "收入总计");
        table.LostRows.Single().Row.Should().Be("三、其他资金");
    }

    [Fact]
    public void The_unit_over_the_table_holds_for_it()
    {
        var table = Read("某局2023年部门预算\n\n支出总表\n\n单位：元\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t300.00\t200\t100\n").Only("支出总表");

        table.Unit.Should().Be(MoneyUnit.Yuan);
        table.Rows.Single().Cells[0]!.Value.Should().Be(30_000);
    }

    [Fact]
    public void Without_a_year_the_latest_forms_are_used_and_that_is_文604() =>
        Read("支出总表\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3\t1\t2\n").Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "文604");

    [Fact]
    public void Long_lines_and_many_rows_end_in_bounded_time()
    {
        var text = new StringBuilder(Text("201\t一般公共服务支出\t3\t2\t1"));
        text.Append('\n').Append(string.Concat(Enumerable.Repeat("1\t", 50_000))).Append('\n');
        text.Append(string.Concat(Enumerable.Repeat("202\t外交支出\t3\t2\t1\n", 50_000)));
        text.Append(new string('（', 200_000)).Append('\n').Append(string.Concat(Enumerable.Repeat("2023年", 100_000)));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        DisclosureReader.Read(Encoding.UTF8.GetBytes(text.ToString()), "大.txt", [Template, TestTemplates.Shipped]);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Markdown_tables_are_read_like_text()
    {
        const string Text = """
            # 某局2023年部门预算

            ## 支出总表

            单位：元

            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|
            | 201 | 一般公共服务支出 | 3.00 | 2.00 | 1.00 |
            |  |  | 5.00 |  |  |
            """;
        var table = DisclosureReader.Read(Encoding.UTF8.GetBytes(Text), "预算.md", [Template]).Only("支出总表");

        table.Unit.Should().Be(MoneyUnit.Yuan);
        table.Rows.Should().HaveCount(2);
        table.Rows[0].Cells[1]!.Place.Should().BeEquivalentTo(new { Line = 9, Column = 27, EndColumn = 31 });
        table.Rows[1].Cells[1]!.State.Should().Be(CellState.Blank);
    }

    private static void CheckFault(byte[] bytes, string name, string code, string words)
    {
        var disclosure = DisclosureReader.Read(bytes, name, [Template]);

        disclosure.Tables.Should().BeEmpty();
        disclosure.Losses.Should().ContainSingle();
        var diagnostic = disclosure.Diagnostics.Single();
        diagnostic.Code.Should().Be(code);
        diagnostic.Message.Chinese.Should().Contain(words);
    }

    private static string Text(params string[] rows) =>
        "某局2023年部门预算\n\n支出总表\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n" + string.Concat(rows.Select(row => row + "\n"));

    private static Disclosure Read(params string[] rows) =>
        DisclosureReader.Read(Encoding.UTF8.GetBytes(rows.Length == 1 && rows[0].Contains('\n') ? rows[0] : Text(rows)), "预算.txt", [Template]);
}
