using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>The four outcomes under 且 或 非 and 若: all combinations.</summary>
public sealed class LogicTests
{
    private const string Tables = "《另表》\n| 项目 | 金额 |\n| 甲 | 5.00 |\n| 乙 |  |\n| 丙 |  |\n| 丁 | 见附件 |";

    private static readonly Outcome[] All = [Outcome.Passed, Outcome.Failed, Outcome.NotApplicable, Outcome.Undetermined];

    public static TheoryData<Outcome, Outcome> Pairs
    {
        get
        {
            var pairs = new TheoryData<Outcome, Outcome>();
            foreach (var left in All)
            {
                foreach (var right in All)
                {
                    pairs.Add(left, right);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void 且_takes_the_worst(Outcome left, Outcome right) =>
        Verdict($"{Condition(left)} 且 {Condition(right)}").Should().Be(First(left, right, Outcome.Failed, Outcome.Undetermined, Outcome.Passed, Outcome.NotApplicable));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void 或_takes_the_best(Outcome left, Outcome right) =>
        Verdict($"{Condition(left)} 或 {Condition(right)}").Should().Be(First(left, right, Outcome.Passed, Outcome.Undetermined, Outcome.Failed, Outcome.NotApplicable));

    [Theory]
    [InlineData(Outcome.Passed, Outcome.Failed)]
    [InlineData(Outcome.Failed, Outcome.Passed)]
    [InlineData(Outcome.NotApplicable, Outcome.NotApplicable)]
    [InlineData(Outcome.Undetermined, Outcome.Undetermined)]
    public void 非_swaps_pass_and_fail_only(Outcome operand, Outcome expected) => Verdict($"非 {Condition(operand)}").Should().Be(expected);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Only_a_guard_that_passes_lets_the_rule_run(Outcome guard, Outcome rule) =>
        Verdict($"若 {Condition(guard)}，则 {Condition(rule)}").Should().Be(guard switch
        {
            Outcome.Passed => rule,
            Outcome.Undetermined => Outcome.Undetermined,
            _ => Outcome.NotApplicable,
        });

    [Fact]
    public void A_false_guard_is_named_as_the_reason() =>
        Bench.Rule("若 [甲] = 0，则 [甲] = 1万元", "另表").Finding(Tables).Reason!.Value.Chinese.Should().Be("前提不成立");

    [Theory]
    [InlineData("1万元 ≤ [甲] ≤ 5万元", Outcome.Passed)]
    [InlineData("1万元 ≤ [甲] ≤ 4万元", Outcome.Failed)]
    [InlineData("6万元 ≤ [甲] ≤ 9万元", Outcome.Failed)]
    [InlineData("[甲] = 5万元 = [丁]", Outcome.Undetermined)]
    public void A_chain_is_each_of_its_comparisons(string rule, Outcome expected) => Verdict(rule).Should().Be(expected);

    [Fact]
    public void The_figures_of_a_compound_are_those_of_the_comparison_that_decided()
    {
        var finding = Bench.Rule("[甲] = 5万元 且 [甲] = 7万元 且 [甲] = 8万元", "另表").Finding(Tables);
        (finding.Left, finding.Right).Should().Be((5m, 7m));
    }

    [Theory]
    [InlineData("[甲] = 5万元 或 [甲] = 6万元 且 [甲] = 7万元", Outcome.Passed)]
    [InlineData("([甲] = 5万元 或 [甲] = 6万元) 且 [甲] = 7万元", Outcome.Failed)]
    [InlineData("非 [甲] = 6万元 且 [甲] = 5万元", Outcome.Passed)]
    public void 且_binds_tighter_than_或(string rule, Outcome expected) => Verdict(rule).Should().Be(expected);

    private static Outcome Verdict(string rule) => Bench.Rule(rule, "另表").Verdict(Tables);

    private static string Condition(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "[甲] = 5万元",
        Outcome.Failed => "[甲] = 6万元",
        Outcome.NotApplicable => "[乙] = [丙]",
        _ => "[丁] = 1万元",
    };

    private static Outcome First(Outcome left, Outcome right, params Outcome[] order) => order.First(outcome => outcome == left || outcome == right);
}
