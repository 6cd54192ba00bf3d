namespace BudgetRules.Documents.Tests.Sample;

public sealed class SampleSkeletonTests
{
    private const string Seed = "disclosures/xinzhou-2023.txt";
    private const string SkeletonHash = "b07731aeaf70af6878370edd2f38b5bff68206e53135563fb38a53ed677c9e88";

    [Fact]
    public void The_sample_has_the_lines_of_the_published_text()
    {
        var text = File.ReadAllText(TestRepository.Sample);

        text.Count(character => character == '\n').Should().Be(1558);
        text.Should().NotContain("\r").And.NotEndWith("\n");
    }

    [Fact]
    public void The_sample_keeps_every_tab_and_every_blank_cell() =>
        LayoutSkeleton.HashOf(File.ReadAllLines(TestRepository.Sample)).Should().Be(SkeletonHash);

    [SharedFact(Seed)]
    public void The_published_text_has_the_same_skeleton() =>
        LayoutSkeleton.HashOf(File.ReadAllLines(TestRepository.Shared(Seed))).Should().Be(SkeletonHash);

    [Fact]
    public void A_tab_more_or_a_cell_emptied_changes_the_skeleton()
    {
        string[] lines = ["合计\t1\t", "", "201\t\t2"];

        LayoutSkeleton.Of(lines).Should().Be("xx.\n.\nx.x");
        LayoutSkeleton.HashOf(["合计\t1", "", "201\t\t2"]).Should().NotBe(LayoutSkeleton.HashOf(lines));
        LayoutSkeleton.HashOf(["合计\t \t", "", "201\t\t2"]).Should().NotBe(LayoutSkeleton.HashOf(lines));
    }
}
