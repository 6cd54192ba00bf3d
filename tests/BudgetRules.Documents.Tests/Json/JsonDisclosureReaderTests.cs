using System.Text.Json;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Json;
using BudgetRules.Documents.Tests.Reading;

namespace BudgetRules.Documents.Tests.Json;

public sealed class JsonDisclosureReaderTests
{
    private static readonly DisclosureTemplate Template = TestTemplates.From(
        """
        规则包：测试词汇
        年度：2023 起
        单位：万元

        表样：《一般公共预算支出表》
        行：功能分类
        | 科目编码 | 科目名称 | 合计 | 基本支出 |          | 项目支出 |
        |          |          |      | 小计     | 人员经费 |          |
        | {编码} | {名称} | {金额} | {金额} | {金额} | {金额} |

        表样：《部门总体资金情况》
        行：固定
        | 总体资金情况 |          | 当年金额 | 占比   |
        | 收入构成     | 财政拨款 | {金额}   | {比率} |
        |              | 合计     | {金额}   | {比率} |
        | 支出构成     | 项目支出 | {金额}   | {比率} |
        |              | 合计     | {金额}   | {比率} |

        表样：《部门项目申报表》
        行：表单
        每：项目（按 项目名称）
        | 项目名称 | {文本} | 项目编码 | {文本} |
        | 项目总预算 | {金额} | 项目当年预算 | {金额} |

        表样：《项目支出明细测算》
        行：自由
        每：项目
        | 项目活动 | 金额 |
        | {名称} | {金额} |
        """);

    [Fact]
    public void Facts_of_the_document_are_read()
    {
        var disclosure = Parse(
            """
            {"key":"420117001-2023","unitCode":"420117001","unit":"某单位","region":"420117","year":2023,"kind":"部门预算",
             "unitType":"行政","stage":"二上","template":"测试词汇","tables":[]}
            """);

        disclosure.Should().BeEquivalentTo(new
        {
            Key = "420117001-2023",
            UnitCode = "420117001",
            UnitName = "某单位",
            Region = "420117",
            FiscalYear = 2023,
            Kind = DisclosureKind.DepartmentalBudget,
            UnitType = "行政",
            Stage = "二上",
            TemplateId = "测试词汇",
        });
        disclosure.Diagnostics.Should().BeEmpty();
        disclosure.Losses.Should().BeEmpty();
    }

    [Fact]
    public void Code_and_name_are_keys_and_two_level_headings_find_their_column()
    {
        var table = Parse(Document(
            """{"name":"一般公共预算支出表","unit":"元","decimals":2,"columns":["科目编码","科目名称","合计","基本支出.人员经费"],"rows":[["2010301","行政运行","12,877,300.00",null]]}"""))
            .Tables.Single();

        table.Unit.Should().Be(MoneyUnit.Yuan);
        table.Decimals.Should().Be(2);
        table.HasCodes.Should().BeTrue();
        table.Columns.Select(column => column.Path).Should().Equal("合计", "基本支出.人员经费");
        var row = table.Rows.Single();
        (row.Code, row.Name).Should().Be(("2010301", "行政运行"));
        row.Cells[0]!.Value.Should().Be(1_287_730_000);
        row.Cells[1]!.State.Should().Be(CellState.Blank);
        row.Cells[0]!.Place!.Cell.Should().Be("/tables/0/rows/0/2");
    }

    [Fact]
    public void A_title_in_quotes_and_a_number_for_a_cell_are_taken()
    {
        var table = Parse(Document("""{"name":"《一般公共预算支出表》","columns":["科目编码","科目名称","合计"],"rows":[["201","一般公共服务支出",1287.73]]}""")).Tables.Single();

        table.Title.Should().Be("一般公共预算支出表");
        table.Rows[0].Cells[0]!.Raw.Should().Be("1287.73");
        table.Unit.Should().Be(MoneyUnit.TenThousandYuan);
    }

    [Fact]
    public void Rows_of_a_fixed_form_get_their_path_forward_only()
    {
        var table = Parse(Document(
            """{"name":"部门总体资金情况","columns":["总体资金情况","当年金额","占比"],"rows":[["财政拨款","1","100%"],["合计","1","100%"],["项目支出","1",null],["合计","1",null]]}""")).Tables.Single();

        table.Rows.Select(row => row.Path).Should().Equal("收入构成.财政拨款", "收入构成.合计", "支出构成.项目支出", "支出构成.合计");
        table.Columns.Select(column => column.Kind).Should().Equal(SlotKind.Amount, SlotKind.Percent);
    }

    [Fact]
    public void A_row_of_a_fixed_form_may_be_named_by_its_path()
    {
        var table = Parse(Document("""{"name":"部门总体资金情况","columns":["项目","当年金额"],"rows":[["支出构成.合计","5"]]}""")).Tables.Single();

        table.Rows.Single().Path.Should().Be("支出构成.合计");
    }

    [Fact]
    public void The_labels_of_a_form_are_columns_and_copies_are_numbered()
    {
        var disclosure = Parse(Document(
            """{"name":"部门项目申报表","columns":["项目名称","项目当年预算"],"rows":[["甲","5"]],"copy":"甲"}""",
            """{"name":"项目支出明细测算","columns":["项目活动","金额"],"rows":[["办公","5"]],"copy":"甲"}""",
            """{"name":"部门项目申报表","columns":["项目名称","项目当年预算"],"rows":[["甲","6"]],"copy":"甲"}"""));

        disclosure.Tables.Select(table => (table.Copy, table.CopyIndex)).Should().Equal(("甲", 0), ("甲", 0), ("甲", 1));
        disclosure.Tables[0].Columns.Select(column => column.Path).Should().Equal("项目名称", "项目当年预算");
        disclosure.Tables[1].Rows.Single().Name.Should().Be("办公");
    }

    [Fact]
    public void Columns_of_an_unknown_table_are_told_by_their_cells()
    {
        var table = Parse(Document(
            """{"name":"别的表","unit":"万元","columns":["项目","金额","占比","备注","缺"],"rows":[["甲","1.5","10%","无",null],["乙","1,5 97.66","5%","见附件",null]]}""")).Tables.Single();

        table.Columns.Select(column => column.Kind).Should().Equal(SlotKind.Amount, SlotKind.Percent, SlotKind.Text, SlotKind.Amount);
        table.Rows[1].Cells[0]!.State.Should().Be(CellState.Unreadable);
    }

    [Fact]
    public void Without_a_unit_figures_of_an_unknown_table_are_counts()
    {
        Parse(Document("""{"name":"别的表","columns":["项目","数"],"rows":[["甲","15"]]}""")).Tables.Single().Columns.Single().Kind.Should().Be(SlotKind.Quantity);
    }

    [Fact]
    public void Text_that_is_no_json_is_文605_with_its_line_and_column()
    {
        var disclosure = Parse("{\"key\": \"公开\",\n  \"tables\": [}");

        var diagnostic = disclosure.Diagnostics.Single();
        diagnostic.Code.Should().Be("文605");
        diagnostic.Position.Should().Be(new BudgetRules.Text.LinePosition(2, 14));
        disclosure.Losses.Should().ContainSingle();
        disclosure.Tables.Should().BeEmpty();
    }

    [Fact]
    public void A_faulty_table_is_a_loss_and_does_not_silence_the_others()
    {
        var disclosure = Parse(Document(
            """{"columns":["项目"]}""",
            """{"name":"甲表","unit":"万","columns":"项目"}""",
            """{"name":"乙表","unit":"美元","columns":["项目"]}""",
            """{"name":"一般公共预算支出表","columns":["科目编码","合计"],"rows":[["201","1"],["202","1","2"],"203",[true,"1"]]}"""));

        var table = disclosure.Tables.Single();
        table.Rows.Should().ContainSingle();
        table.LostRows.Should().HaveCount(3);
        disclosure.Losses.Should().HaveCount(3);
        disclosure.Diagnostics.Where(diagnostic => diagnostic.Code == "文605").Should().HaveCount(6);
        disclosure.Diagnostics.Should().Contain(diagnostic => diagnostic.Message.Chinese.StartsWith("/tables/2/unit："));
    }

    [Fact]
    public void A_mistyped_property_is_told_with_the_right_one()
    {
        Parse("""{"tabels":[]}""").Diagnostics.Should().Contain(diagnostic => diagnostic.Message.Chinese.Contains("是否想写“tables”"));
    }

    [Fact]
    public void The_same_table_twice_with_other_figures_is_relied_on_nowhere()
    {
        const string First = """{"name":"一般公共预算支出表","columns":["科目编码","合计"],"rows":[["201","1"]]}""";
        var disclosure = Parse(Document(First, First.Replace("\"1\"", "\"2\"")));

        var table = disclosure.Tables.Single();
        table.Rows.Should().BeEmpty();
        table.LostRows.Should().NotBeEmpty();
        disclosure.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "文608");
        Parse(Document(First, First)).Tables.Single().Rows.Should().ContainSingle();
    }

    [Fact]
    public void Too_deep_nesting_is_told_and_does_not_throw()
    {
        Parse(new string('[', 10_000)).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "文605");
    }

    [Fact]
    public void The_schema_is_json_and_knows_the_properties_that_the_reader_knows()
    {
        using var schema = JsonDocument.Parse(JsonDisclosureReader.Schema);
        var properties = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name);

        properties.Should().Contain(["key", "unitCode", "unit", "region", "year", "kind", "unitType", "stage", "template", "tables", "prior"]);
        Parse("{" + string.Join(',', properties.Select(name => $"\"{name}\":null")) + "}").Diagnostics
            .Should().NotContain(diagnostic => diagnostic.Message.Chinese.Contains("不认识的属性"));
    }

    private static string Document(params string[] tables) => $$"""{"year":2023,"tables":[{{string.Join(',', tables)}}]}""";

    private static Disclosure Parse(string json) => JsonDisclosureReader.Parse(json, "公开.json", [Template]);
}
