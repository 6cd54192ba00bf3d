using BudgetRules.Cli.Terminal;
using Spectre.Console;

namespace BudgetRules.Cli.Tests.Terminal;

public sealed class TextPageTests
{
    private static readonly TextPage Page = Make();

    [Fact]
    public void A_pipe_gets_plain_lines() => Print(null).Should().Be("错误（1）\n  SG-01\n\n");

    [Fact]
    public void A_terminal_gets_colours()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue;
        Page.Print(writer, console);
        writer.ToString().Should().Contain("\u001b[").And.Contain("错误（1）").And.Contain("SG-01");
    }

    private static string Print(IAnsiConsole? colours)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Page.Print(writer, colours);
        return writer.ToString();
    }

    private static TextPage Make()
    {
        var page = new TextPage();
        page.Add(new TextPiece("错误（1）", Tone.Error));
        page.Add("  SG-01", "  ");
        page.AddBlank();
        return page;
    }
}
