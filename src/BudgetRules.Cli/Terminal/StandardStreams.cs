using System.Text;
using Spectre.Console;

namespace BudgetRules.Cli.Terminal;

/// <summary>
/// Standard output and error. Into a pipe or file goes UTF-8 without a mark, whatever the console's code page;
/// on a terminal the console's own encoding is used, and never changed.
/// </summary>
internal sealed class StandardStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private StandardStreams(TextWriter output, TextWriter error)
    {
        Output = output;
        Error = error;
    }

    internal TextWriter Output { get; }

    internal TextWriter Error { get; }

    /// <summary>The terminal behind <see cref="Output"/> where it takes colours, else null.</summary>
    internal IAnsiConsole? Colours { get; private init; }

    internal bool ErrorIsTerminal { get; private init; }

    internal static StandardStreams Open()
    {
        var output = Console.IsOutputRedirected ? Redirected(Console.OpenStandardOutput()) : Console.Out;
        var error = Console.IsErrorRedirected ? Redirected(Console.OpenStandardError()) : Console.Error;
        return new StandardStreams(output, error)
        {
            Colours = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
                ? null
                : DetectColours(output),
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static StreamWriter Redirected(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };

    private static IAnsiConsole? DetectColours(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Capabilities.Ansi || console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
        {
            return null;
        }

        // Lines are laid out already: the console must not wrap them again.
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
