using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation;
using BudgetRules.Text;
using CsCheck;

namespace BudgetRules.Tests.Evaluation.Properties;

/// <summary>A document says the same alone and among others, in any order, on any thread.</summary>
public sealed class BatchPropertyTests
{
    private static readonly Lazy<RulePack> Shipped = new(RulePack.Standard);
    private static readonly Lazy<RulePack> Constructs = new(static () => RulePack.Compile(new SourceText("规则.rules", EveryConstruct.Rules)));

    [Fact]
    public void The_rules_of_every_construct_compile() =>
        Constructs.Value.Diagnostics.Select(static found => $"{found.Position} {found.Message.Chinese}").Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void A_batch_gives_the_verdicts_of_single_documents(int size)
    {
        var tries = size > 100 ? 1 : size > 2 ? 4 : 60;
        foreach (var pack in new[] { Shipped.Value, Constructs.Value })
        {
            Gen.Int.Sample(seed => Agree(pack, new RandomDocuments(Template(pack), seed).Take(size), seed), iter: tries, threads: 1);
        }
    }

    [Fact]
    public void A_batch_gives_the_findings_of_single_documents()
    {
        foreach (var pack in new[] { Shipped.Value, Constructs.Value })
        {
            Gen.Int.Sample(
                seed =>
                {
                    var documents = new RandomDocuments(Template(pack), seed).Take(70);
                    var together = BatchChecker.Check(pack.TemplateOf(documents[0]).Plan, documents, pack.RulesHash, new CheckOptions { AllEvaluations = true }, default).ToList();
                    for (var i = 0; i < documents.Length; i++)
                    {
                        var (seen, alone) = (ReportDigest.Of(together[i]).ToList(), ReportDigest.Of(pack.Check(documents[i], new CheckOptions { AllEvaluations = true })).ToList());
                        seen.Except(alone).Concat(alone.Except(seen)).Should().BeEmpty();
                        seen.Should().HaveSameCount(alone);
                    }
                },
                iter: 3,
                threads: 1);
        }
    }

    [Fact]
    public void Checking_on_many_threads_is_checking_one_by_one()
    {
        foreach (var pack in new[] { Shipped.Value, Constructs.Value })
        {
            var documents = new RandomDocuments(Template(pack), 7).Take(60);
            var expected = documents.Select(document => string.Join('\n', ReportDigest.Of(pack.Check(document)))).ToArray();
            var seen = new string[documents.Length * 4];
            Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => seen[i] = string.Join('\n', ReportDigest.Of(pack.Check(documents[i % documents.Length]))));
            for (var i = 0; i < seen.Length; i++)
            {
                seen[i].Should().Be(expected[i % documents.Length]);
            }
        }
    }

    [Fact]
    public void What_cannot_be_judged_says_why_and_what_fails_shows_its_cells()
    {
        foreach (var pack in new[] { Shipped.Value, Constructs.Value })
        {
            Gen.Int.Sample(
                seed =>
                {
                    foreach (var finding in new RandomDocuments(Template(pack), seed).Take(20).SelectMany(document => pack.Check(document).Findings))
                    {
                        finding.Message.Should().NotBeNullOrWhiteSpace();
                        finding.Responsibility.Should().NotBeNull();
                        (finding.Reason is not null).Should().Be(finding.Outcome == Outcome.Undetermined);
                        if (finding.Reason is { } reason && reason.Chinese == "数值过大")
                        {
                            finding.Cells.Should().Contain(static cell => cell.Value > 1_000_000_000_000m || cell.Raw == "9000000000000", finding.Message + " " + finding.RuleText);
                        }
                    }
                },
                iter: 8,
                threads: 1);
        }
    }

    private static DisclosureTemplate Template(RulePack pack) => pack.Templates.First(static template => !template.Tables.IsEmpty);

    private static void Agree(RulePack pack, Disclosure[] documents, int seed)
    {
        var alone = documents.ToDictionary(static document => document.Key, document => pack.Check(document).Rules.Select(static rule => new RuleCounts(rule.Passed, rule.Failed, rule.NotApplicable, rule.Undetermined, rule.Unmatched)).ToArray());
        new Random(seed).Shuffle(documents);
        var plan = pack.TemplateOf(documents[0]).Plan;
        var together = BatchChecker.Tally(plan, BatchBuilder.Build(plan.Schema, documents), default).ToList();
        together.Should().HaveCount(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            together[i].Should().Equal(alone[documents[i].Key], "{0} of seed {1}", documents[i].Key, seed);
        }
    }
}
