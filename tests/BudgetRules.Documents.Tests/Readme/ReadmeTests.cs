using System.Data;

namespace BudgetRules.Documents.Tests.Readme;

public class ReadmeTests
{
    private const string Sample = "tests/samples/xinzhou-2023.txt";
    private const int MostLinesOfHostExample = 20;

    private static readonly MarkdownPage English = MarkdownPage.Read("README.md");
    private static readonly MarkdownPage Chinese = MarkdownPage.Read("README.zh-CN.md");

    public static TheoryData<string> Pages =>
    [
        "README.md", "README.zh-CN.md", "CHANGELOG.md", "rules/README.md", "src/BudgetRules/README.md", "src/BudgetRules/Classification/README.md",
        "src/BudgetRules/Disclosures/README.md", "src/BudgetRules/Disclosures/Batch/README.md", "src/BudgetRules/Semantics/README.md",
        "src/BudgetRules/Evaluation/README.md", "src/BudgetRules.Documents/README.md",
    ];

    [Fact]
    public void The_host_example_is_the_first_block_and_short()
    {
        var first = English.Blocks.First(block => block.Language == "csharp");
        first.Content.Should().Contain("DisclosureReader.Read").And.Contain(Sample);
        first.Content.TrimEnd('\n').Split('\n').Length.Should().BeLessThanOrEqualTo(MostLinesOfHostExample);
    }

    [Fact]
    public void The_code_blocks_are_the_code_that_runs_here()
    {
        var source = File.ReadAllLines(Path.Combine(TestRepository.Root, "tests/BudgetRules.Documents.Tests/Readme/HostExamples.cs"));
        var blocks = English.Blocks.Where(block => block.Language == "csharp").Select(block => block.Content.TrimEnd('\n').Split('\n')).ToList();
        blocks.SelectMany(Usings).Distinct().Should().BeSubsetOf(Usings(source), "each block must compile with the usings that it writes");
        blocks.Select(block => string.Join('\n', block.SkipWhile(line => line.Length == 0 || line.StartsWith("using ", StringComparison.Ordinal))))
            .Should().Equal(Regions(source));
    }

    [Fact]
    public void The_host_example_prints_findings()
    {
        // As if run from the repository's folder: the path in the example is relative.
        var copy = Path.GetFullPath(Sample);
        if (!File.Exists(copy))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(TestRepository.Sample, copy);
        }

        HostExamples.RunWithDocument().Should().Contain("SG-03 第 180 行").And.NotContain("error").And.NotContain("错误");
    }

    [Fact]
    public void Figures_without_a_document_are_checked() =>
        HostExamples.RunWithFigures().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle()
            .Which.Should().StartWith("Failed: ").And.Contain("2010302").And.Contain("304.53").And.Contain("相差 0.18 万元");

    [Fact]
    public async Task Rows_of_a_query_are_checked()
    {
        using var table = new DataTable();
        table.Columns.AddRange([.. new[] { "agency_code", "exp_func_code", "exp_func_name" }.Select(name => new DataColumn(name, typeof(string)))]);
        table.Columns.AddRange([.. new[] { "amt_total", "amt_basic", "amt_project" }.Select(name => new DataColumn(name, typeof(decimal)))]);
        table.Rows.Add("A", "201", "一般公共服务支出", 300m, 200m, 100m);
        table.Rows.Add("B", "201", "一般公共服务支出", 300m, 200m, 90m);
        using var query = table.CreateDataReader();
        (await HostExamples.RunWithQueryAsync(query)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle()
            .Which.Should().StartWith("B YB-01 ").And.Contain("相差 10.00 元");
    }

    [Fact]
    public void Both_languages_have_the_same_headings_blocks_and_links()
    {
        Chinese.Headings.Select(heading => heading.Level).Should().Equal(English.Headings.Select(heading => heading.Level));
        Chinese.Blocks.Select(block => (block.Language, block.Content)).Should().Equal(English.Blocks.Select(block => (block.Language, block.Content)));
        Chinese.LocalLinks.Except(["README.md"]).Should().Equal(English.LocalLinks.Except(["README.zh-CN.md"]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(TestRepository.Root, path))!;
        MarkdownPage.Read(path).LocalLinks.Select(link => link.Split('#')[0]).Where(link => link.Length > 0 && !Path.Exists(Path.Combine(folder, link))).Should().BeEmpty();
    }

    [Fact]
    public void Commands_name_what_there_is()
    {
        var help = File.ReadAllText(Path.Combine(TestRepository.Root, "src/BudgetRules.Cli/Commands/HelpPages.cs"));
        foreach (var line in English.Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words.Where(IsOfRepository).Where(word => !Path.Exists(Path.Combine(TestRepository.Root, word))).Should().BeEmpty("{0}", line);
            if (words[0] == "budgetrules")
            {
                help.Should().Contain("budgetrules " + words[1]);
                words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && !help.Contains(word, StringComparison.Ordinal)).Should().BeEmpty();
            }
            else
            {
                words[0].Should().Be("dotnet");
            }
        }
    }

    [Fact]
    public void The_quoted_report_is_what_the_sample_gives()
    {
        var pack = RulePack.Standard();
        var finding = pack.Check(DisclosureReader.Read(TestRepository.Sample, pack.Templates)).Findings.Single(finding => finding.RuleId == "SG-03");
        var quoted = English.Blocks.Single(block => block.Language == "text").Content;
        quoted.Should().Contain($"SG-03  第 {finding.Place!.Line} 行  ").And.Contain(finding.Message);
        var lines = File.ReadAllLines(TestRepository.Sample).Length;
        English.Prose.Should().Contain(line => line.Contains($"{lines:N0} lines"));
        Chinese.Prose.Should().Contain(line => line.Contains($"{lines} 行"));
    }

    private static bool IsOfRepository(string word) =>
        word is "rules" or "tests" or "benchmarks" || word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal);

    private static IEnumerable<string> Usings(IEnumerable<string> lines) => lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal));

    private static IEnumerable<string> Regions(string[] source)
    {
        const string indent = "        ";
        for (var start = Array.FindIndex(source, IsMarker); start >= 0; start = Array.FindIndex(source, start + 1, IsMarker))
        {
            var end = Array.FindIndex(source, start, line => line == indent + "// end");
            yield return string.Join('\n', source[(start + 1)..end].Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line));
        }
    }

    private static bool IsMarker(string line) => line.TrimStart().StartsWith("// README: ", StringComparison.Ordinal);
}
