namespace BudgetRules.Tests.Semantics.Specimens;

public class FactSpecimenBinderTests
{
    [Fact]
    public void A_facts_columns_are_the_slots_of_all_its_sentences()
    {
        var fact = TemplatePrinter.Bind(
            "文样：《公开说明》三公经费\n段落：“三公”经费\n{年份}年预算{金额}〔，比{年份：上年份}年{增减额}〔，{增减率}〕〕\n共{数量}人").Facts.Single();
        TemplatePrinter.Print(fact).Should().Be(
            "《公开说明》三公经费 年份:Year；金额:Amount；上年份:Year；增减额:AmountChange；增减率:RateChange；数量:Quantity "
            + "<Year:年份>年预算<Amount:金额>?(，比<Year:上年份>年<AmountChange:增减额>?(，<RateChange:增减率>)) / 共<Quantity:数量>人");
        fact.Section.Should().Be("“三公”经费");
    }

    [Fact]
    public void A_list_has_the_words_it_follows_and_may_name_the_table_of_its_rows()
    {
        var facts = TemplatePrinter.Bind(
            "文样：《公开说明》\n逐项：主要用于：\n行：《收支总表》\n{行}{金额}\n\n文样：《机关运行经费明细》\n逐项：主要包括：").Facts;
        facts[0].Should().BeEquivalentTo(new { Table = "公开说明", Fact = (string?)null, ListLead = "主要用于：", RowsOf = "收支总表" });
        TemplatePrinter.Print(facts[0]).Should().Be("《公开说明》 金额:Amount <Row:行><Amount:金额>");
        TemplatePrinter.Print(facts[1]).Should().Be("《机关运行经费明细》 金额:Amount ");
    }

    [Fact]
    public void The_cover_says_who_and_which_year() =>
        TemplatePrinter.Bind("文首：\n{部门}{年度}年部门预算\n{地区}〔省〕{部门}预算").Covers.Select(TemplatePrinter.Print).Should().Equal(
            "<Department:部门><FiscalYear:年度>年部门预算", "<Region:地区>?(省)<Department:部门>预算");

    [Fact]
    public void Slots_may_be_written_in_full_width() =>
        TemplatePrinter.Print(TemplatePrinter.Bind("文样：《说明》甲\n｛年份:上年份｝年｛ 金额 ｝").Facts.Single())
            .Should().Be("《说明》甲 上年份:Year；金额:Amount <Year:上年份>年<Amount:金额>");
}
