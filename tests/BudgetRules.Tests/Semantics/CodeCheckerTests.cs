using System.Text;
using BudgetRules.Classification;
using BudgetRules.Packs;
using BudgetRules.Semantics;
using BudgetRules.Syntax;
using BudgetRules.Text;
using BudgetRules.Tests.Evaluation;

namespace BudgetRules.Tests.Semantics;

public sealed class CodeCheckerTests
{
    [Fact]
    public void The_shipped_catalogue_is_never_complete_and_so_accuses_no_code() =>
        Faults("《科目表》[2010399，合计] = 0", ClassificationCatalogue.ForYear(2023)).Should().BeEmpty();

    [Fact]
    public void 名203_a_code_that_a_complete_catalogue_lacks_shows_similar_ones()
    {
        Faults("《科目表》[2010310，合计] = 0", Complete()).Should().Equal("名203 2010310 2023 年功能分类没有 2010310；相近：2010301 行政运行、2010350 事业运行 → 2010301");
        Faults("《科目表》[下级行（7777777），合计] = 0", Complete()).Should().Contain("名203 7777777 2023 年功能分类没有 7777777 → ");
    }

    [Theory]
    [InlineData("《科目表》[2010301，合计] = 0")]
    [InlineData("《科目表》[20399，合计] = 0")]
    [InlineData("《经济表》[30199，合计] = 0")]
    [InlineData("《支出表》[2010310，金额] = 0")]
    public void A_level_or_a_table_it_does_not_know_is_left_alone(string rule) => Faults(rule, Complete()).Should().BeEmpty();

    private static ClassificationCatalogue Complete() => ClassificationCatalogue.Load(
        new MemoryStream(Encoding.UTF8.GetBytes("级次\t功能分类\t项\t完整\t2023\t2023\n2010301\t行政运行\t\t\t公开文件\t2023\n2010350\t事业运行\t\t\t公开文件\t2023\n")), 2023);

    private static IEnumerable<string> Faults(string rule, ClassificationCatalogue catalogue)
    {
        var source = new SourceText("试.rules", "引入：无\n" + Bench.Forms + "\n" + rule + "\n");
        var file = RuleFileParser.Parse(source).File;
        var bag = new DiagnosticBag(source);
        var vocabulary = new Vocabulary(RulePack.Compile(source).Templates.First(static template => template.Id == "试.rules")) { Catalogue = catalogue };
        RuleBinder.Bind(file, new DefinitionScope(file), vocabulary, bag);
        return bag.Items.Select(item => $"{item.Code} {source.ToString(item.Span)} {item.Message.Chinese} → {item.Suggestion}");
    }
}
