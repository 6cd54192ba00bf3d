using System.Text.RegularExpressions;

namespace BudgetRules.Tests.Architecture;

public partial class GlossaryTests
{
    private static readonly string[] Rows = File.ReadAllLines(RepositoryRoot.Combine("src", "BudgetRules", "Classification", "GLOSSARY.md"))
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .ToArray();

    [Fact]
    public void Every_identifier_of_the_glossary_is_in_the_code()
    {
        var words = SourceFile.All.SelectMany(file => file.Lines).SelectMany(line => Word().Matches(line).Select(match => match.Value)).ToHashSet();

        Rows.SelectMany(row => Identifier().Matches(row).Select(match => match.Groups[1].Value)).Should().NotBeEmpty().And.BeSubsetOf(words);
    }

    [Fact]
    public void Every_chinese_term_has_one_row() =>
        Rows.SelectMany(row => row.Split('|')[1].Split('·')).Select(term => term.Trim()).Should().OnlyHaveUniqueItems();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Identifier();

    [GeneratedRegex("\\w+")]
    private static partial Regex Word();
}
