using BudgetRules.Cli.Engine;
using Spectre.Console;

namespace BudgetRules.Cli;

/// <summary>What a command talks to: where it writes, and the library it asks.</summary>
/// <param name="Output">Standard output: the report and nothing else.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="LoadRules">Loads rule files and folders; without any, the shipped packs.</param>
internal sealed record CommandHost(TextWriter Output, TextWriter Error, Func<IReadOnlyList<string>, ICheckEngine> LoadRules)
{
    /// <summary>The terminal that takes colours, or null where output goes into a pipe or NO_COLOR is set.</summary>
    internal IAnsiConsole? Colours { get; init; }

    /// <summary>Whether somebody watches standard error.</summary>
    internal bool ShowsProgress { get; init; }
}
