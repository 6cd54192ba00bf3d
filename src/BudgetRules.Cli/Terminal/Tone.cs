namespace BudgetRules.Cli.Terminal;

/// <summary>What a piece of text means to the reader; the terminal gives it a colour, a pipe does not.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Error,
    Warning,
    Info,
    Good,
    Muted,
}
