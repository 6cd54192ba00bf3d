using System.Data.Common;
using BudgetRules.Disclosures;
using BudgetRules.Hosting;

namespace BudgetRules.Tests.Hosting;

public class RowMappingTests
{
    private static readonly RowMapping Wide = RowMapping.Wide("《甲表》", "k", "c", "n", [("a", "合计"), ("b", "其中")], MoneyUnit.TenThousandYuan, decimals: 2);
    private static readonly RowMapping Long = RowMapping.Long("甲表", "k", "c", "n", "col", "val", MoneyUnit.TenThousandYuan, decimals: 2);

    [Fact]
    public async Task Wide_records_become_rows_and_null_is_blank()
    {
        var documents = await Read((Wide, RowRecords.Of("k c n a:decimal b:decimal", ["A", "201", "甲", 1.50m, null], ["A", "202", "乙", 2m, 3m], ["B", null, "合计", 4m, 5m])));

        documents.Select(document => document.Key).Should().Equal("A", "B");
        var table = documents[0].Tables.Should().ContainSingle().Subject;
        table.Title.Should().Be("甲表");
        table.Decimals.Should().Be(2);
        table.Rows.Select(row => row.Code).Should().Equal("201", "202");
        table.Rows[0].Cells[0]!.Value.Should().Be(1_500_000);
        table.Rows[0].Cells[1]!.State.Should().Be(CellState.Blank);
        documents[1].Tables[0].Rows[0].Code.Should().BeNull();
    }

    [Fact]
    public async Task Long_records_become_the_same_rows_in_any_order()
    {
        var documents = await Read((Long, RowRecords.Of("k c n col val:decimal", ["A", "201", "甲", "合计", 1m], ["A", "202", "乙", "其中", 3m], ["A", "201", "甲", "其中", null], ["A", "202", "乙", "合计", 2m])));

        var table = documents.Should().ContainSingle().Which.Tables.Should().ContainSingle().Subject;
        table.Columns.Select(column => column.Path).Should().Equal("合计", "其中");
        table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => cell!.Raw))).Should().Equal("1 ", "2 3");
    }

    [Fact]
    public async Task A_cell_that_comes_twice_makes_its_row_a_duplicate()
    {
        var documents = await Read((Long, RowRecords.Of("k c n col val:decimal", ["A", "201", "甲", "合计", 1m], ["A", "201", "甲", "合计", 2m])));

        documents[0].Tables[0].Rows.Select(row => row.Code).Should().Equal("201", "201");
    }

    [Theory]
    [InlineData("double", 0.1 + 0.2, "0.3")]
    [InlineData("double", 1287.73, "1287.73")]
    [InlineData("double", 1e-7, "0.0000001")]
    [InlineData("long", 12L, "12")]
    [InlineData("text", "1,287.73", "1,287.73")]
    public async Task Figures_come_in_any_type(string type, object value, string raw)
    {
        var documents = await Read((Wide, RowRecords.Of(type == "text" ? "k c n a b" : $"k c n a:{type} b", ["A", "201", "甲", value, null])));

        documents[0].Tables[0].Rows[0].Cells[0]!.Raw.Should().Be(raw);
    }

    [Fact]
    public async Task What_is_no_figure_is_unreadable_and_never_zero()
    {
        var documents = await Read((Wide, RowRecords.Of("k c n a:double b", ["A", "201", "甲", double.NaN, "详见附件"])));

        documents[0].Tables[0].Rows[0].Cells.Select(cell => cell!.State).Should().Equal(CellState.Unreadable, CellState.Unreadable);
    }

    [Fact]
    public async Task Tables_are_merged_by_key_and_a_key_that_one_lacks_has_no_such_table()
    {
        var other = RowMapping.Wide("乙表", "k", null, "n", [("a", "金额")], MoneyUnit.Yuan, decimals: 2);

        var documents = await Read(
            (Wide, RowRecords.Of("k c n a b", ["A", "201", "甲", "1", "1"], ["C", "201", "甲", "1", "1"])),
            (other, RowRecords.Of("k n a", ["A", "甲", "1"], ["B", "甲", "1"], ["C", "甲", "1"], ["C", "乙", "2"])));

        documents.Select(document => $"{document.Key}:{string.Join('+', document.Tables.Select(table => table.Title))}").Should().Equal("A:甲表+乙表", "B:乙表", "C:甲表+乙表");
        documents[2].Tables[1].Rows.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_year_parts_documents_and_a_copy_parts_tables()
    {
        var mapping = RowMapping.Wide("甲表", "k", null, "n", [("a", "金额")], MoneyUnit.Yuan, decimals: 2, year: "y", copy: "p", unitName: "u");

        var documents = await Read((mapping, RowRecords.Of("k y:int p n a u", ["A", 2023, "一", "甲", "1", "财政局"], ["A", 2023, "二", "甲", "2", "财政局"], ["A", 2024, "一", "甲", "3", "财政局"])));

        documents.Select(document => document.FiscalYear).Should().Equal(2023, 2024);
        documents[0].Tables.Select(table => table.Copy).Should().Equal("一", "二");
        documents[0].UnitName.Should().Be("财政局");
    }

    [Fact]
    public async Task Whole_number_keys_are_ordered_by_value()
    {
        var documents = await Read((Wide, RowRecords.Of("k:int c n a b", [9, "201", "甲", "1", "1"], [10, "201", "甲", "1", "1"])));

        documents.Select(document => document.Key).Should().Equal("9", "10");
    }

    [Fact]
    public async Task Rows_out_of_order_are_refused_with_the_key() =>
        (await Failure((Wide, RowRecords.Of("k c n a b", ["B", "201", "甲", "1", "1"], ["A", "201", "甲", "1", "1"])))).Should().Contain("“A” after “B”").And.Contain("record 2").And.Contain("甲表");

    [Fact]
    public async Task A_key_that_comes_back_is_refused_with_the_key() =>
        (await Failure((Wide, RowRecords.Of("k c n a b", ["A", "201", "甲", "1", "1"], ["B", "201", "甲", "1", "1"], ["A", "202", "乙", "1", "1"])))).Should().Contain("“A” after “B”");

    [Fact]
    public async Task A_missing_key_and_a_missing_field_are_refused_by_name()
    {
        (await Failure((Wide, RowRecords.Of("k c n a b", [null, "201", "甲", "1", "1"])))).Should().Contain("k is NULL");
        (await Failure((Wide, RowRecords.Of("k c n a", ["A", "201", "甲", "1"])))).Should().Contain("“b”").And.Contain("k, c, n, a");
    }

    [Fact]
    public void A_mapping_says_what_is_wrong_with_it()
    {
        FluentActions.Invoking(() => RowMapping.Wide("甲表", "k", null, null, [], MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RowMapping.Wide("甲表", "k", null, null, [("a", "合计"), ("b", "合计")], MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RowMapping.Wide("甲表", "k", null, null, [("a", "合计")], MoneyUnit.Yuan, 11)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task<List<Disclosure>> Read(params (RowMapping, DbDataReader)[] queries) =>
        await RowDocuments.ReadAsync(queries, static key => new Disclosure { Key = key, Tables = [] }, static _ => DisclosureTemplate.Empty, CancellationToken.None).ToListAsync();

    private static async Task<string> Failure((RowMapping, DbDataReader) query) =>
        (await FluentActions.Awaiting(() => Read(query)).Should().ThrowAsync<InvalidOperationException>()).Which.Message;
}
