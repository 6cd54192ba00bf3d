using BudgetRules.Documents.Tests.Reading;
using BudgetRules.Evaluation;
using BudgetRules.Packs;
using BudgetRules.Text;
using CsCheck;

namespace BudgetRules.Documents.Tests.EndToEnd;

/// <summary>Full or half width never changes a verdict.</summary>
public sealed class WidthPropertyTests
{
    private static readonly string[] Alike =
    [
        "=＝", "+＋", "×＊*", "(（", ")）", "[［【〔", "]］】〕", ",，", ":：", "%％", "<＜", ">＞", "{｛", "}｝", "|｜", "“「『\"”」』", "”」』\"“「『", "《〈", "》〉", ".·．",
    ];

    [Fact]
    public void The_shipped_rules_judge_the_sample_alike_in_any_width()
    {
        var expected = CheckedSample.Own.Rules.ToDictionary(static rule => rule.RuleId, Verdict);
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                var pack = RulePack.Compile(ShippedRules.Read().Select(source => new SourceText(source.Path, Mix(source.Content, random))));
                pack.Diagnostics.Select(static found => $"{found.Path} {found.Position} {found.Message.Chinese}").Should().BeEmpty();
                var report = pack.Check(DisclosureReader.Read(TestRepository.Sample, pack.Templates));
                report.Rules.ToDictionary(static rule => rule.RuleId, Verdict).Should().Equal(expected);
            },
            iter: 8,
            threads: 1);
    }

    private static string Verdict(RuleResult rule) =>
        $"{rule.Outcome} {rule.Passed} {rule.Failed} {rule.NotApplicable} {rule.Undetermined} {rule.RoundingDifferences} {rule.LastDigits} {rule.Unmatched}";

    // The text after 编号 is printed as written, and comments stay comments.
    private static string Mix(string text, Random random) => string.Join('\n', text.Split('\n').Select(line =>
        line.StartsWith("编号：", StringComparison.Ordinal) || line.StartsWith("规则包：", StringComparison.Ordinal) || line.StartsWith("//", StringComparison.Ordinal)
            ? line
            : string.Concat(line.Select(letter => Other(letter, random)))));

    private static char Other(char letter, Random random)
    {
        if (random.Next(3) > 0)
        {
            return letter;
        }

        foreach (var group in Alike)
        {
            if (group[0] == letter || (letter is '（' or '）' or '，' or '：' or '｜' or '·' && group.Contains(letter, StringComparison.Ordinal)))
            {
                return group[random.Next(group.Length)];
            }
        }

        return letter is >= '0' and <= '9' ? (char)(letter + 0xFEE0) : letter;
    }
}
