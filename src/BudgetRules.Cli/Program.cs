using BudgetRules.Cli;
using BudgetRules.Cli.Engine;
using BudgetRules.Cli.Terminal;

using var streams = StandardStreams.Open();
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl+C ends the run in order; a second one ends the process.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

var host = new CommandHost(streams.Output, streams.Error, LibraryEngine.Load)
{
    Colours = streams.Colours,
    ShowsProgress = streams.ErrorIsTerminal,
};
return await CommandLine.RunAsync(args, host, cancellation.Token);
