namespace BudgetRules.Documents.Tests.Readme;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">First word after the fence, or an empty text.</param>
/// <param name="Arguments">The other words after the fence.</param>
/// <param name="Content">The lines between the fences, each with its line break.</param>
/// <param name="Line">Line of the opening fence, from 1.</param>
internal sealed record CodeBlock(string Language, string[] Arguments, string Content, int Line);
