using Spectre.Console;

namespace BudgetRules.Cli.Terminal;

/// <summary>Lines laid out for reading, not yet printed.</summary>
internal sealed class TextPage
{
    private readonly List<TextPiece[]> _lines = [];

    /// <summary>Lines so far.</summary>
    internal int LineCount => _lines.Count;

    internal void Add(params TextPiece[] line) => _lines.Add(line);

    internal void AddBlank() => _lines.Add([]);

    /// <summary>The lines without tones, each ended by a line feed; white space at their ends is dropped.</summary>
    internal string ToPlainText() =>
        string.Concat(_lines.Select(line => string.Concat(line.Select(piece => piece.Text)).TrimEnd() + "\n"));

    /// <summary>Prints the lines, in colours where the terminal takes them.</summary>
    internal void Print(TextWriter output, IAnsiConsole? colours)
    {
        if (colours is null)
        {
            output.Write(ToPlainText());
            return;
        }

        foreach (var line in _lines)
        {
            foreach (var piece in line)
            {
                colours.Write(new Spectre.Console.Text(piece.Text, StyleOf(piece.Tone)));
            }

            colours.WriteLine();
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Error => new Style(Color.Red),
        Tone.Warning => new Style(Color.Olive),
        Tone.Info => new Style(Color.Teal),
        Tone.Good => new Style(Color.Green),
        Tone.Muted => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
