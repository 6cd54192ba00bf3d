using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Tests.Syntax;

/// <summary>Short ways to parse in tests.</summary>
internal static class Parsing
{
    public static ParseResult Parse(string text) => RuleFileParser.Parse(new SourceText("试.rules", text));

    /// <summary>The tree of a text that must be without fault.</summary>
    public static string Tree(string text)
    {
        var result = Parse(text);
        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        return SyntaxPrinter.Print(result.File);
    }

    /// <summary>Every diagnostic whole: the sentence, the line and the marker.</summary>
    public static string Faults(string text, MessageLanguage language = MessageLanguage.Chinese) =>
        string.Join("\n", Parse(text).Diagnostics.Select(diagnostic =>
            DiagnosticFormatter.Format(diagnostic, language) + (diagnostic.Suggestion is null ? "" : $"\n    → {diagnostic.Suggestion}")));

    /// <summary>The tokens with their trivia, put together again.</summary>
    public static string Print(FileSyntax file) => string.Concat(file.Tokens.Select(token =>
        file.Source.ToString(token.LeadingTrivia) + file.Source.ToString(token.Span)));
}
