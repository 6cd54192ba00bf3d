using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Readme;

/// <summary>Codes of diagnostics in source text.</summary>
internal static partial class DiagnosticCode
{
    /// <summary>Codes written as string literals.</summary>
    public static IEnumerable<string> In(string source) => Literal().Matches(source).Select(match => match.Groups[1].Value);

    /// <summary>Whether a text is a code.</summary>
    public static bool IsOne(string text) => Literal().IsMatch($"\"{text}\"");

    [GeneratedRegex("\"([词名型义包测运样文][0-9]{3})\"")]
    private static partial Regex Literal();
}
