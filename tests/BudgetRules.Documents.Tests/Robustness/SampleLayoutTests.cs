namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>The sample laid out and worded in other ways: nothing fails that did not fail before.</summary>
public sealed class SampleLayoutTests
{
    private static readonly string Sample = File.ReadAllText(TestRepository.Sample);
    private static readonly IReadOnlyCollection<string> Known = Accusations.Of(Sample);

    public static TheoryData<string> Names => LayoutMutations.NamesForRounded;

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_layout_accuses_of_nothing_new(string name)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var changed = LayoutMutations.Of(name).Apply(Sample, new Random(seed));
            changed.Should().NotBe(Sample);
            Accusations.Of(changed).Except(Known).Should().BeEmpty();
            Accusations.Of(MarkdownCopy.Of(changed), "预算.md").Except(Known).Should().BeEmpty("as Markdown");
        }
    }

    [Fact]
    public void Every_encoding_gives_the_same_accusations()
    {
        foreach (var (name, encode) in CharacterMutations.Encodings)
        {
            Accusations.Of(encode(Sample)).Should().BeEquivalentTo(Known, name);
        }
    }

    [Fact]
    public void The_sample_as_Markdown_has_the_same_accusations() =>
        Accusations.Of(MarkdownCopy.Of(Sample), "预算.md").Should().BeEquivalentTo(Known);

    [Fact]
    public void Several_changes_at_once_accuse_of_nothing_new() =>
        MixedMutations.Try(static _ => Sample, Known, LayoutMutations.ForRounded, count: 120);
}
