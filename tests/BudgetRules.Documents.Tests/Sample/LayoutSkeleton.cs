using System.Security.Cryptography;
using System.Text;

namespace BudgetRules.Documents.Tests.Sample;

/// <summary>What is left of a text when the words are gone: for each line its TABs and which cells are blank.</summary>
internal static class LayoutSkeleton
{
    /// <summary>One character a cell, one line a line.</summary>
    public static string Of(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => string.Concat(line.Split('\t').Select(cell => string.IsNullOrWhiteSpace(cell) ? '.' : 'x'))));

    /// <summary>SHA-256 of the skeleton, in hexadecimal.</summary>
    public static string HashOf(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(lines))));
}
