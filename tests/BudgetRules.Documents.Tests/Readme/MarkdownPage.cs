using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Readme;

/// <summary>A Markdown file of the repository as these tests see it: headings, fenced blocks and links.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path)
    {
        Path = path;
        var block = new List<string>();
        string[]? fence = null;
        var opened = 0;
        var number = 0;
        foreach (var line in File.ReadLines(System.IO.Path.Combine(TestRepository.Root, path)))
        {
            number++;
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fence is null)
                {
                    (fence, opened) = (line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries), number);
                    block.Clear();
                }
                else
                {
                    Blocks.Add(new CodeBlock(fence.FirstOrDefault() ?? "", [.. fence.Skip(1)], string.Concat(block.Select(text => text + "\n")), opened));
                    fence = null;
                }
            }
            else if (fence is not null)
            {
                block.Add(line);
            }
            else
            {
                Prose.Add(line);
                if (line.StartsWith('#'))
                {
                    Headings.Add((line.TakeWhile(letter => letter == '#').Count(), line.TrimStart('#', ' ')));
                }
            }
        }

        fence.Should().BeNull("the fence of {0} line {1} must be closed", path, opened);
    }

    /// <summary>Path below the repository.</summary>
    public string Path { get; }

    /// <summary>Level and text.</summary>
    public List<(int Level, string Text)> Headings { get; } = [];

    /// <summary>Fenced blocks in order.</summary>
    public List<CodeBlock> Blocks { get; } = [];

    /// <summary>Lines outside of fenced blocks.</summary>
    public List<string> Prose { get; } = [];

    /// <summary>Targets of links that are not addresses on the web.</summary>
    public IEnumerable<string> LocalLinks => Prose
        .SelectMany(line => Link().Matches(InlineCode().Replace(line, "")))
        .Select(match => match.Groups[1].Value)
        .Where(target => !target.StartsWith("http", StringComparison.Ordinal));

    public static MarkdownPage Read(string path) => new(path);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
