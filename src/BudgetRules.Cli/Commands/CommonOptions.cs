using System.CommandLine;
using System.CommandLine.Parsing;
using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary>
/// Options that every command has. All options take any number of values as far as the parser goes: what is wrong
/// with them is said by <see cref="Usage"/>, in our own words and in the user's language.
/// </summary>
internal static class CommonOptions
{
    internal static Option<string[]> Language { get; } = Text("--lang", "zh|en");

    internal static Option<bool> Help { get; } = new("--help", "-h", "-?", "/?") { Recursive = true, Arity = ArgumentArity.Zero };

    internal static Option<bool> Version { get; } = new("--version") { Arity = ArgumentArity.Zero };

    /// <summary>An option with one value.</summary>
    internal static Option<string[]> Text(string name, string valueName) =>
        new(name) { HelpName = valueName, Arity = ArgumentArity.ZeroOrMore, Recursive = name == "--lang" };

    /// <summary>The rule files and folders.</summary>
    internal static Option<string[]> Rules() =>
        new("--rules") { HelpName = "PATH", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = true };

    /// <summary>Any number of paths.</summary>
    internal static Argument<string[]> Paths(string name) => new(name) { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Language asked for; Chinese where it is not given or not known.</summary>
    internal static MessageLanguage LanguageOf(ParseResult parsed) =>
        ValuesOf(parsed, Language) is [.., "en"] ? MessageLanguage.English : MessageLanguage.Chinese;

    /// <summary>The last value of an option, or null.</summary>
    internal static string? ValueOf(ParseResult parsed, Option<string[]> option) => ValuesOf(parsed, option).LastOrDefault();

    /// <summary>The values of an option or argument.</summary>
    internal static string[] ValuesOf(ParseResult parsed, Symbol symbol) => parsed.GetResult(symbol) switch
    {
        OptionResult option => [.. option.Tokens.Select(token => token.Value)],
        ArgumentResult argument => [.. argument.Tokens.Select(token => token.Value)],
        _ => [],
    };
}
