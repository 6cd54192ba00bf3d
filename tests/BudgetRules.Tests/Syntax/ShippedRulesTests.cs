namespace BudgetRules.Tests.Syntax;

public class ShippedRulesTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(RepositoryRoot.Combine("rules"), "*.rules", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryRoot.Combine("rules"), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_rule_file_is_without_fault_and_prints_back(string file)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Combine("rules"), file));
        Parsing.Tree(text).Should().NotBeEmpty();
        Parsing.Print(Parsing.Parse(text).File).Should().Be(text);
    }
}
