using BudgetRules.Cli.Engine;

namespace BudgetRules.Cli.Tests.Stand;

/// <summary>Runs the command line in this process and keeps what it said.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    internal static Task<CommandRun> Of(ICheckEngine engine, params string[] args) => Of(_ => engine, CancellationToken.None, args);

    internal static async Task<CommandRun> Of(
        Func<IReadOnlyList<string>, ICheckEngine> load, CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(args, new CommandHost(output, error, load), cancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
