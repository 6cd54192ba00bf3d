namespace BudgetRules.Documents.Tests.Reading;

public class ReadWithPackTests
{
    [Fact]
    public void A_pack_reads_as_its_templates_do()
    {
        var pack = RulePack.Standard();
        var path = TestRepository.Sample;
        using var stream = File.OpenRead(path);

        var read = DisclosureReader.Read(path, pack);

        read.Tables.Should().NotBeEmpty();
        read.Tables.Select(table => table.ToString()).Should().Equal(DisclosureReader.Read(path, pack.Templates).Tables.Select(table => table.ToString()));
        DisclosureReader.Read(stream, path, pack).ContentHash.Should().Be(read.ContentHash);
    }
}
