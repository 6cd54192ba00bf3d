using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Evaluation;

/// <summary>What rounding can explain, with exact numbers.</summary>
public sealed class ToleranceTests
{
    [Theory]
    [InlineData("10.00", "10.00", Outcome.Passed)]
    [InlineData("10.00", "10.01", Outcome.Failed)]
    [InlineData("10.01", "10.00", Outcome.Failed)]
    public void Two_printed_figures_of_one_precision_must_be_equal(string left, string right, Outcome expected) =>
        Finding("[甲] = [乙]", left, right).Outcome.Should().Be(expected);

    [Theory]
    [InlineData(2, "0.01", Outcome.Passed)]
    [InlineData(2, "0.02", Outcome.Failed)]
    [InlineData(3, "0.01", Outcome.Passed)]
    [InlineData(3, "0.02", Outcome.Failed)]
    [InlineData(4, "0.02", Outcome.Passed)]
    [InlineData(10, "0.05", Outcome.Passed)]
    [InlineData(10, "0.06", Outcome.Failed)]
    public void A_total_may_be_off_by_what_its_parts_can_explain(int parts, string off, Outcome expected)
    {
        var total = parts * 1.11m + decimal.Parse(off, System.Globalization.CultureInfo.InvariantCulture);
        var finding = Finding("[总] = 求和（金额，项目 ≠ “总”）", total, Enumerable.Repeat(1.11m, parts));
        finding.Outcome.Should().Be(expected);
        finding.Tolerance.Should().Be((parts + 1) * 0.005m);
        finding.IsRoundingDifference.Should().Be(expected == Outcome.Passed);
    }

    [Fact]
    public void A_printed_zero_is_exact()
    {
        Finding("[甲] = [乙] + [丙]", "5.01", "5.00", "0.00").Outcome.Should().Be(Outcome.Failed);
        Finding("[甲] = [乙] + [丙]", "5.01", "4.99", "0.01").Outcome.Should().Be(Outcome.Passed);
        Finding("[甲] = [乙]", "0.01", "0.00").Outcome.Should().Be(Outcome.Failed);
    }

    [Theory]
    [InlineData("[甲] = [乙] + [乙]", "10.01", "5.00", 0.015)]
    [InlineData("2 × [甲] = [乙]", "5.00", "10.01", 0.015)]
    [InlineData("0.5 × [甲] = [乙]", "10.00", "5.00", 0.0075)]
    [InlineData("[甲] - [乙] = 5万元", "10.00", "5.00", 0.01)]
    [InlineData("[甲] = 5万元", "5.00", "1.00", 0.005)]
    public void Every_printed_term_adds_half_its_last_place_times_its_factor(string rule, string left, string right, decimal tolerance)
    {
        var finding = Finding(rule, left, right);
        finding.Outcome.Should().Be(Outcome.Passed);
        finding.Tolerance.Should().Be(tolerance);
    }

    [Theory]
    [InlineData("[甲] ≤ [乙]", "10.00", "9.99", Outcome.Failed)]
    [InlineData("[甲] ≤ [乙] + [丙]", "10.01", "5.00", Outcome.Passed)]
    [InlineData("[甲] ≤ [乙] + [丙]", "10.02", "5.00", Outcome.Failed)]
    [InlineData("[甲] < [乙] + [丙]", "10.00", "5.00", Outcome.Failed)]
    [InlineData("[甲] > [乙] + [丙]", "10.01", "5.00", Outcome.Passed)]
    [InlineData("[甲] ≠ [乙] + [丙]", "10.01", "5.00", Outcome.Passed)]
    [InlineData("若 [甲] = [乙] + [丙]，则 [甲] = 1万元", "10.01", "5.00", Outcome.NotApplicable)]
    public void Only_equality_and_its_inequalities_are_tolerant(string rule, string left, string right, Outcome expected) =>
        Finding(rule, left, right, "5.00").Outcome.Should().Be(expected);

    [Fact]
    public void Figures_printed_coarser_explain_more()
    {
        // 原数 is printed to 0.1, 金额 to 0.01: one term each side, 0.055 between them.
        const string table = "《支出表》\n| 项目 | 金额 | 原数 |\n| 甲 | 12.34 | 12.3 |\n| 乙 | 12.36 | 12.3 |\n| 丙 | 10.01 | 10.1 |";
        var findings = Bench.Rule("金额 = 原数").Check(table).Findings;
        findings.Select(static finding => finding.Outcome).Should().Equal(Outcome.Passed, Outcome.Failed, Outcome.Failed);
        findings[0].Tolerance.Should().Be(0.055m);
        findings[1].IsLastDigit.Should().BeTrue();
    }

    [Theory]
    [InlineData(new[] { "80", "10.5", "64.89", "3.25" }, 0.005)]
    [InlineData(new[] { "80", "10.5", "64.891", "3.25" }, 0.005)]
    [InlineData(new[] { "80", "64.891" }, 0.0005)]
    [InlineData(new[] { "80", "70", "60" }, 0.5)]
    public void The_last_place_is_the_finest_that_two_figures_of_the_column_print(string[] column, decimal tolerance)
    {
        var rows = string.Join('\n', column.Select(static (figure, i) => $"| 行{i} | {figure} |"));
        Bench.Rule("[行0] = 80万元", "另表").Finding("《另表》\n| 项目 | 金额 |\n" + rows).Tolerance.Should().Be(tolerance);
    }

    [Fact]
    public void A_column_without_decimals_takes_the_finest_of_its_table()
    {
        const string table = "《支出表》\n| 项目 | 金额 | 原数 |\n| 甲 | 12 | 12.30 |\n| 乙 | 13 | 12.31 |\n| 丙 | 10 | 10.12 |";
        Bench.Rule("[甲，金额] = 12万元").Finding(table).Tolerance.Should().Be(0.005m);
    }

    [Fact]
    public void A_host_states_the_decimals_of_a_table()
    {
        var bench = Bench.Rule("[甲] = [乙]", "另表");
        var document = Disclosures.Disclosure.For("k", 2023).About(template: "规则.rules").Table("另表", Disclosures.MoneyUnit.Yuan, 0, table => table
            .Row(null, "甲", ("金额", 100m))
            .Row(null, "乙", ("金额", 100m))).Build();
        bench.Pack.Check(document, new CheckOptions { AllEvaluations = true }).Findings.Single().Tolerance.Should().Be(1);
    }

    [Theory]
    [InlineData("无", "10.01", Outcome.Failed)]
    [InlineData("0.01万元", "10.01", Outcome.Passed)]
    [InlineData("0.01万元", "10.02", Outcome.Failed)]
    [InlineData("100元", "10.01", Outcome.Passed)]
    [InlineData("99元", "10.01", Outcome.Failed)]
    [InlineData("四舍五入", "10.01", Outcome.Passed)]
    public void 误差_says_what_is_allowed(string label, string total, Outcome expected) =>
        Finding("[甲] = [乙] + [丙]\n误差：" + label, total, "5.00", "5.00").Outcome.Should().Be(expected);

    [Theory]
    [InlineData("92.13", "92.14", true)]
    [InlineData("92.13", "92.15", false)]
    public void A_difference_of_one_last_place_is_a_reminder(string left, string right, bool isLastDigit)
    {
        var finding = Finding("[甲] = [乙]", left, right);
        finding.Outcome.Should().Be(Outcome.Failed);
        finding.IsLastDigit.Should().Be(isLastDigit);
        finding.Severity.Should().Be(isLastDigit ? RuleSeverity.Info : RuleSeverity.Error);
    }

    [Fact]
    public void 末位差_计错_makes_it_an_error()
    {
        var finding = Finding("[甲] = [乙]\n末位差：计错", "92.13", "92.14");
        finding.IsLastDigit.Should().BeFalse();
        finding.Severity.Should().Be(RuleSeverity.Error);
    }

    [Theory]
    [InlineData("-7.25%", Outcome.Passed, false)]
    [InlineData("-7.24%", Outcome.Failed, true)]
    [InlineData("-7.2%", Outcome.Passed, false)]
    [InlineData("-7.4%", Outcome.Failed, false)]
    public void A_quotient_is_held_against_the_percentage_as_printed(string printed, Outcome expected, bool isLastDigit)
    {
        var finding = Bench.Rule("[甲，金额] ÷ [甲，原数] = [甲，比例]").Finding($"《支出表》\n| 项目 | 金额 | 原数 | 比例 |\n| 甲 | -124.81 | 1722.47 | {printed} |");
        finding.Outcome.Should().Be(expected);
        finding.IsLastDigit.Should().Be(isLastDigit);
        finding.Left.Should().Be(decimal.Round(-12481m / 1722.47m, printed.Length - (printed.Contains('.', StringComparison.Ordinal) ? 2 + printed.IndexOf('.', StringComparison.Ordinal) : 0) + 4, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void A_truncated_figure_carries_the_hint()
    {
        Finding("[甲] = [乙]\n末位差：计错", "92.13", "92.14").AgreesWhenTruncated.Should().BeFalse();
        Bench.Rule("金额 = 原数").Check("《支出表》\n| 项目 | 金额 | 原数 |\n| 甲 | 12.36 | 12.3 |\n| 乙 | 12.46 | 12.4 |").Findings.Should().OnlyContain(static finding => finding.AgreesWhenTruncated);
    }

    private static Finding Finding(string rule, params string[] figures) =>
        Bench.Rule(rule, "另表").Finding("《另表》\n| 项目 | 金额 |\n" + string.Join('\n', figures.Select(static (figure, i) => $"| {"甲乙丙丁"[i]} | {figure} |")));

    private static Finding Finding(string rule, decimal total, IEnumerable<decimal> parts) =>
        Bench.Rule(rule, "另表").Finding(FormattableString.Invariant($"《另表》\n| 项目 | 金额 |\n| 总 | {total:0.00} |\n") + string.Join('\n', parts.Select(static (part, i) => FormattableString.Invariant($"| 分{i} | {part:0.00} |"))));
}
