using System.Text;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Documents.Tests.Readme;

/// <summary>Every ```rules block of the documentation compiles, and its tests hold; one that shows a mistake gives the codes written beside its fence.</summary>
public class RuleBlockTests
{
    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (var path in new[] { "README.md", "rules/README.md" })
        {
            foreach (var block in MarkdownPage.Read(path).Blocks.Where(block => block.Language == "rules"))
            {
                blocks.Add(path, block.Line);
            }
        }

        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_rules_does_what_the_page_says(string path, int line)
    {
        var block = MarkdownPage.Read(path).Blocks.Single(block => block.Line == line);
        var pack = RulePack.Compile(new SourceText(path, block.Content));
        var failures = pack.RunTests().SelectMany(outcome => outcome.Failures);
        pack.Diagnostics.Concat(failures).Select(diagnostic => $"{diagnostic.Code} {(block.Arguments.Contains(diagnostic.Code) ? "" : diagnostic.Message)}".TrimEnd())
            .Distinct().Should().BeEquivalentTo(block.Arguments);
    }

    [Fact]
    public void The_JSON_document_is_judged_as_the_page_says()
    {
        var blocks = MarkdownPage.Read("rules/README.md").Blocks;
        var json = blocks.FindIndex(block => block.Language == "json");
        var pack = RulePack.Compile(new SourceText("my.rules", blocks[json - 1].Content));
        var disclosure = DisclosureReader.Read(Encoding.UTF8.GetBytes(blocks[json].Content), "document.json", pack.Templates);
        disclosure.Diagnostics.Should().BeEmpty();
        var finding = pack.Check(disclosure).Findings.Should().ContainSingle().Subject;
        (finding.RuleId, finding.Outcome, finding.Difference).Should().Be(("MY-01", Outcome.Failed, 10m));
    }

    [Fact]
    public void Every_code_is_explained()
    {
        var known = Directory.EnumerateFiles(Path.Combine(TestRepository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => DiagnosticCode.In(File.ReadAllText(file))).Distinct().Order(StringComparer.Ordinal);
        var explained = MarkdownPage.Read("rules/README.md").Prose
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Length > 6)
            .Select(line => line[2..6]).Where(DiagnosticCode.IsOne).Order(StringComparer.Ordinal);
        explained.Should().Equal(known, "the index lists each code of the source once, and no other");
    }
}
