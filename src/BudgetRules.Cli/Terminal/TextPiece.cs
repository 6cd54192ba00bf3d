namespace BudgetRules.Cli.Terminal;

/// <summary>A run of text in one tone, within a line.</summary>
internal readonly record struct TextPiece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator TextPiece(string text) => new(text);
}
