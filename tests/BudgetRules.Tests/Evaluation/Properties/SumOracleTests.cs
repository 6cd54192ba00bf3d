using System.Globalization;
using BudgetRules.Evaluation;
using CsCheck;

namespace BudgetRules.Tests.Evaluation.Properties;

/// <summary>Trees and sums against a naive reading of the language description, row by row in decimals.</summary>
public sealed class SumOracleTests
{
    private static readonly string[] Codes = ["201", "20103", "2010301", "2010302", "20129", "2012901", "221", "2210201", "22102"];
    private static readonly Bench Tree = Bench.Rule("[，合计] = 求和（[下级行，合计]）", "科目表");
    private static readonly Bench Linear = Bench.Rule("[甲] + 2 × [乙] − [丙] = 0.5 × [丁] + 1万元", "另表");

    [Fact]
    public void Parents_and_children() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var rows = new List<(string Code, string Cell)> { ("", Cell(random)) };
            foreach (var code in Codes.Where(_ => random.Next(4) > 0).OrderBy(_ => random.Next()))
            {
                for (var i = random.Next(12) == 0 ? 2 : 1; i > 0; i--)
                {
                    rows.Add((code, Cell(random)));
                }
            }

            var seen = Tree.Check("《科目表》\n| 科目编码 | 科目名称 | 合计 |\n" + string.Join('\n', rows.Select(static row => $"| {row.Code} | {(row.Code.Length == 0 ? "合计" : "科目")} | {row.Cell} |")))
                .Findings.Select(static finding => finding.Outcome);
            seen.Should().Equal(Expected(rows), "of {0}", string.Join('；', rows));
        },
        iter: 500);

    [Fact]
    public void Linear_sums() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var cells = Enumerable.Range(0, 4).Select(_ => Cell(random)).ToArray();
            var finding = Linear.Finding("《另表》\n| 项目 | 金额 |\n" + string.Join('\n', cells.Select(static (cell, i) => $"| {"甲乙丙丁"[i]} | {cell} |")));
            finding.Outcome.Should().Be(OfLinear(cells), "of {0}", string.Join('；', cells));
        },
        iter: 500);

    private static IEnumerable<Outcome> Expected(List<(string Code, string Cell)> rows)
    {
        // Of a parent printed twice there is one verdict.
        foreach (var (code, cell) in rows.DistinctBy(static row => row.Code))
        {
            var children = rows.Where(row => row.Code.Length > 0 && Parent(row.Code, rows) == code).Select(static row => row.Cell).ToList();
            if (children.Count == 0)
            {
                continue;
            }

            yield return rows.Count(row => row.Code == code) > 1 ? Outcome.Undetermined : Compare([(1, cell)], [.. children.Select(static child => (1m, child))], 0);
        }
    }

    // The longest proper prefix that the table prints; the root where there is none.
    private static string Parent(string code, List<(string Code, string Cell)> rows) =>
        Enumerable.Range(1, code.Length - 1).Select(cut => code[..^cut]).FirstOrDefault(prefix => rows.Exists(row => row.Code == prefix)) ?? "";

    // A blank under × is no 0.
    private static Outcome OfLinear(string[] cells)
    {
        if (cells.Any(static cell => cell == "见附件") || cells[1].Length == 0 || cells[3].Length == 0)
        {
            return cells.All(static cell => cell.Length == 0) ? Outcome.NotApplicable : Outcome.Undetermined;
        }

        return Compare([(1, cells[0]), (2, cells[1]), (-1, cells[2])], [(0.5m, cells[3])], 1);
    }

    private static Outcome Compare((decimal Factor, string Cell)[] left, (decimal Factor, string Cell)[] right, decimal constant)
    {
        var all = left.Concat(right).ToList();
        if (all.Exists(static term => term.Cell == "见附件"))
        {
            return Outcome.Undetermined;
        }

        if (all.TrueForAll(static term => term.Cell.Length == 0))
        {
            return Outcome.NotApplicable;
        }

        var difference = Math.Abs(left.Sum(static term => term.Factor * Value(term.Cell)) - right.Sum(static term => term.Factor * Value(term.Cell)) - constant);
        var tolerance = all.Where(static term => Value(term.Cell) != 0).Sum(static term => Math.Abs(term.Factor) * 0.01m) / 2;
        return difference == 0 || difference < tolerance ? Outcome.Passed : Outcome.Failed;
    }

    private static decimal Value(string cell) => cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static string Cell(Random random) => random.Next(14) switch
    {
        0 => "",
        1 => "0.00",
        2 => "见附件",
        3 => "-1.00",
        var other => (1 + (other % 4 * 1.01m)).ToString("F2", CultureInfo.InvariantCulture),
    };
}
