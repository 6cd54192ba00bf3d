using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Tests.Semantics;

/// <summary>A file with many mistakes says each once, with its place and the right suggestion; the other rules still run.</summary>
public sealed class TenMistakesTests
{
    private const string Rules = """
        设 甲项 为 《三公表》[接待]
        《三公表》[合计] = 《三公表》[出国] + 《三公表》[车辆] + 甲项
        编号：好
        《支岀表》[甲，金额] = 0
        编号：一
        《支出表》[甲，金饿] = 0
        编号：二
        《收支表》[教育支处] = 0
        编号：三
        三公合记 = 0
        编号：四
        《支出表》[甲，金额] = 40
        编号：五
        《支出表》[甲，金额] + 《支出表》[甲，比例] = 0
        编号：六
        《支出表》[甲，金额]
        编号：七
        《双表》[合计] = 0
        编号：八
        《三公表》[合计]=100且《三公表》[接待]=0
        编号：九
        《三公表》[合计] ≥ 0
        编号：十
        级別：警告
        《三公表》[合计] ≥ 《三公表》[接待]
        编号：也好
        """;

    [Fact]
    public void Ten_mistakes_are_ten_diagnostics()
    {
        var found = Binding.Compile(Rules).Diagnostics;
        found.Select(static item => $"{item.Code} {item.Position} {item.Suggestion}".TrimEnd()).Should().Equal(
            "名201 4,1 《支出表》",
            "名202 6,9 金额",
            "名211 8,7 教育支出",
            "名212 10,1",
            "型301 12,1",
            "型302 14,1",
            "型303 16,1",
            "名209 18,6",
            "词102 20,11 100 且",
            "词103 24,1 级别");
        found.Select(static item => item.Code).Should().OnlyHaveUniqueItems();
        found.Should().OnlyContain(static item => item.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_other_rules_still_run()
    {
        var pack = Binding.Compile(Rules);
        pack.Rules.Select(static rule => rule.Id).Should().Equal("好", "十", "也好");
        var document = Disclosures.Disclosure.For("k", 2023).Table("三公表", Disclosures.MoneyUnit.TenThousandYuan, 2, static table => table
            .Row(null, null, ("合计", 40m), ("出国", 0m), ("车辆", 30m), ("接待", 0m))).Build();
        pack.Check(document).Rules.Select(static rule => rule.Outcome).Should().Equal(Outcome.Failed, Outcome.Passed, Outcome.Passed);
    }
}
