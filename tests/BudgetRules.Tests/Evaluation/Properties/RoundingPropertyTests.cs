using System.Globalization;
using System.Text;
using BudgetRules.Evaluation;
using CsCheck;

namespace BudgetRules.Tests.Evaluation.Properties;

/// <summary>True values rounded to print never make a true identity fail, as long as none that is not zero prints as 0.</summary>
public sealed class RoundingPropertyTests
{
    private static readonly Bench Sum = Bench.Rule("[总] = 求和（金额，项目 ≠ “总”）", "另表");
    private static readonly Bench Terms = Bench.Rule("[总] = [分0] + [分1] + [分2]", "另表");
    private static readonly Bench Bound = Bench.Rule("[总] ≤ [分0] + [分1] + [分2]", "另表");
    private static readonly Bench Tree = Bench.Rule("本行 = 求和（下级行）", "科目表");
    private static readonly Bench Quotient = Bench.Rule("金额 ÷ 原数 = 比例");
    private static readonly Bench Change = Bench.Rule("金额 ÷ （原数 − 金额） = 比例");
    private static readonly Bench Product = Bench.Rule("原数 × 比例 = 金额");
    private static readonly Bench Mixed = Bench.Rule("[总，金额] = [总，原数]");

    [Fact]
    public void A_total_of_two_to_twenty_five_parts() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var places = random.Next(4);
            var parts = Values(random, random.Next(2, 26), places);
            var table = Table([.. parts.Select((part, i) => ($"分{i}", part)), ("总", parts.Sum())], places, random.Next(2) == 0);
            NeverFails(Sum, table);
            if (parts.Length == 3)
            {
                NeverFails(Terms, table);
                NeverFails(Bound, table);
            }
        },
        iter: 400);

    [Fact]
    public void Three_terms_and_a_bound() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var places = random.Next(4);
            var parts = Values(random, 3, places);
            NeverFails(Terms, Table([.. parts.Select((part, i) => ($"分{i}", part)), ("总", parts.Sum())], places, dropZeros: false));
            var less = parts.Sum() * (1 - (random.Next(3) * 0.00001m));
            NeverFails(Bound, Table([.. parts.Select((part, i) => ($"分{i}", part)), ("总", less)], places, dropZeros: false));
        },
        iter: 400);

    [Fact]
    public void Every_level_of_a_classification_tree() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var leaves = new Dictionary<string, decimal>();
            foreach (var type in new[] { "201", "208", "221" })
            {
                for (var group = 1; group <= random.Next(1, 4); group++)
                {
                    var values = Values(random, random.Next(1, 6), 2);
                    for (var item = 0; item < values.Length; item++)
                    {
                        leaves[$"{type}{group:00}{item + 1:00}"] = values[item];
                    }
                }
            }

            var table = new StringBuilder("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n");
            table.Append(CultureInfo.InvariantCulture, $"|  | 合计 | {Print(leaves.Values.Sum(), 2)} |\n");
            foreach (var code in leaves.Keys.SelectMany(static code => new[] { code[..3], code[..5], code }).Distinct().Order(StringComparer.Ordinal))
            {
                table.Append(CultureInfo.InvariantCulture, $"| {code} | 科目{code} | {Print(leaves.Where(leaf => leaf.Key.StartsWith(code, StringComparison.Ordinal)).Sum(static leaf => leaf.Value), 2)} |\n");
            }

            NeverFails(Tree, table.ToString());
        },
        iter: 200);

    [Fact]
    public void A_quotient_a_change_and_a_product() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var (places, percentPlaces) = (random.Next(1, 4), random.Next(3));
            var part = Values(random, 1, places)[0];
            part += part == 0 ? 1 : 0;
            var whole = part * (decimal)(1 + (random.NextDouble() * 50));
            NeverFails(Quotient, Row(part, whole, part / whole, places, percentPlaces));
            NeverFails(Change, Row(part, whole + part, part / whole, places, percentPlaces));
            NeverFails(Product, Row(part, whole, part / whole, places, percentPlaces));
        },
        iter: 400);

    [Fact]
    public void Two_precisions_of_one_value() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var value = Values(random, 1, 0)[0];
            NeverFails(Mixed, $"《支出表》\n| 项目 | 金额 | 原数 |\n| 总 | {Print(value, random.Next(1, 4))} | {Print(value, random.Next(1, 4))} |");
        },
        iter: 300);

    // Values whose print is never 0 unless they are.
    private static decimal[] Values(Random random, int count, int places)
    {
        var smallest = (decimal)Math.Pow(10, -places);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(8) == 0 ? 0 : smallest + decimal.Round((decimal)(random.NextDouble() * Math.Pow(10, random.Next(1, 5))), 9))];
    }

    private static string Table((string Name, decimal Value)[] rows, int places, bool dropZeros) =>
        "《另表》\n| 项目 | 金额 |\n" + string.Join('\n', rows.Select(row => $"| {row.Name} | {(dropZeros ? Trimmed(Print(row.Value, places)) : Print(row.Value, places))} |"));

    private static string Row(decimal part, decimal whole, decimal ratio, int places, int percentPlaces) =>
        $"《支出表》\n| 项目 | 金额 | 原数 | 比例 |\n| 甲 | {Print(part, places)} | {Print(whole, places)} | {Print(ratio * 100, percentPlaces)}% |";

    private static string Print(decimal value, int places) =>
        decimal.Round(value, places, MidpointRounding.AwayFromZero).ToString("F" + places, CultureInfo.InvariantCulture);

    private static string Trimmed(string printed) => printed.Contains('.', StringComparison.Ordinal) ? printed.TrimEnd('0').TrimEnd('.') : printed;

    private static void NeverFails(Bench bench, string tables) =>
        bench.Check(tables).Findings.Where(static finding => finding.Outcome == Outcome.Failed).Select(static finding => finding.Message).Should().BeEmpty("of {0}", tables);
}
