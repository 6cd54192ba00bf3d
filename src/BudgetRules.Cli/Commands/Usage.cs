using System.CommandLine;
using System.CommandLine.Parsing;
using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary>What can be wrong with a command line, said in our own words.</summary>
internal static class Usage
{
    /// <summary>The first mistake that holds for every command: unknown words, missing and superfluous values.</summary>
    internal static LocalizedText? FirstMistake(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            return UnknownCommand(parsed);
        }

        // The parser hands an unknown option to the argument that stands open.
        var words = parsed.UnmatchedTokens.Concat(command.Arguments.SelectMany(argument => CommonOptions.ValuesOf(parsed, argument)));
        if (words.FirstOrDefault(LooksLikeOption) is { } unknown)
        {
            return UnknownOption(unknown, command, parsed.RootCommandResult.Command);
        }

        if (parsed.UnmatchedTokens is [var superfluous, ..])
        {
            return new($"多余的参数“{superfluous}”。", $"Superfluous argument '{superfluous}'.");
        }

        return parsed.CommandResult.Children.OfType<OptionResult>()
                .Concat(parsed.RootCommandResult.Children.OfType<OptionResult>())
                .Select(MistakenOption).FirstOrDefault(mistake => mistake is not null)
            ?? MistakenValue(parsed, CommonOptions.Language, ["zh", "en"])
            ?? (parsed.Errors is [var error, ..] ? new($"命令行写法有误（{error.Message}）", error.Message) : null);
    }

    /// <summary>Says that an option has a value that it cannot have; null where it is fine or not given.</summary>
    internal static LocalizedText? MistakenValue(ParseResult parsed, Option<string[]> option, IReadOnlyList<string> allowed)
    {
        var value = CommonOptions.ValueOf(parsed, option);
        return value is null || allowed.Contains(value) ? null : new(
            $"{option.Name} 不能是“{value}”，可以是 {string.Join("、", allowed)}。",
            $"{option.Name} cannot be '{value}'; it can be {string.Join(", ", allowed)}.");
    }

    /// <summary>Says that a path does not exist; null where all do.</summary>
    internal static LocalizedText? MissingPath(IEnumerable<string> paths) =>
        paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing
            ? new($"没有找到规则文件或文件夹“{missing}”。", $"There is no rule file or folder '{missing}'.")
            : null;

    /// <summary>Prints a mistake and where help is.</summary>
    /// <returns>The exit code of a usage error.</returns>
    internal static int Refuse(CommandHost host, LocalizedText mistake, string command, MessageLanguage language)
    {
        var help = HelpPages.Has(command) ? $"budgetrules {command} --help" : "budgetrules --help";
        host.Error.WriteLine(mistake.In(language));
        host.Error.WriteLine(new LocalizedText($"用法见 {help}", $"For help: {help} --lang en").In(language));
        return ExitCode.Incomplete;
    }

    private static LocalizedText UnknownCommand(ParseResult parsed)
    {
        var commands = parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name).ToArray();
        if (parsed.UnmatchedTokens is not [var word, ..])
        {
            return new($"请写命令：{string.Join("、", commands)}。", $"Give a command: {string.Join(", ", commands)}.");
        }

        if (LooksLikeOption(word))
        {
            return UnknownOption(word, parsed.RootCommandResult.Command, parsed.RootCommandResult.Command);
        }

        return Spelling.Closest(word, commands) is { } meant
            ? new($"没有“{word}”命令，是否想写 {meant}？", $"There is no command '{word}'; did you mean {meant}?")
            : new($"没有“{word}”命令，有：{string.Join("、", commands)}。", $"There is no command '{word}'; there are {string.Join(", ", commands)}.");
    }

    private static LocalizedText UnknownOption(string word, Command command, Command root)
    {
        var name = word.Split('=', ':')[0];
        var options = command.Options.Concat(root.Options).Select(option => option.Name).ToArray();
        if (options.Contains(name))
        {
            return new($"{name} 不带值。", $"{name} takes no value.");
        }

        return Spelling.Closest(name, options) is { } meant
            ? new($"没有“{name}”选项，是否想写 {meant}？", $"There is no option '{name}'; did you mean {meant}?")
            : new($"没有“{name}”选项。", $"There is no option '{name}'.");
    }

    private static LocalizedText? MistakenOption(OptionResult given)
    {
        var option = given.Option;
        if (option.Arity.MaximumNumberOfValues == 0 || given.Implicit)
        {
            return null;
        }

        if (given.Tokens.Count < given.IdentifierTokenCount || given.Tokens.Count == 0)
        {
            return new($"{option.Name} 后面要写值（{option.HelpName}）。", $"{option.Name} needs a value ({option.HelpName}).");
        }

        return given.Tokens.Count > 1 && !option.AllowMultipleArgumentsPerToken
            ? new($"{option.Name} 只能写一次。", $"{option.Name} can be given only once.")
            : null;
    }

    // A file may be called -x.txt, and a single dash is a name of its own.
    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && !File.Exists(word);
}
