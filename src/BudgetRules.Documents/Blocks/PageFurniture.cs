using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Blocks;

/// <summary>Lines that a page prints around its text: they part nothing and say nothing.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 24;

    /// <summary>Whether a line is a page number that cannot be a figure of the text: - 12 -, — 12 —, 第 12 页, 第 12 页 共 30 页, 12 / 30.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length <= Longest && Decorated().IsMatch(line);

    /// <summary>Whether a line is a small number and nothing else: a page number where it stands between two rows of a table.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> line) => line.Length <= Longest && Bare().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:[-—–－]+\s*\d{1,4}\s*[-—–－]+|[-—–－·]*\s*第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?\s*[-—–－·]*|\d{1,4}\s*/\s*\d{1,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Decorated();

    [GeneratedRegex(@"^\s*\d{1,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
