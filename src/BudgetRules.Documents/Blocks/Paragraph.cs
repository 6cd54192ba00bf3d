namespace BudgetRules.Documents.Blocks;

/// <summary>A line of prose, a heading or a list item.</summary>
/// <param name="Text">As printed, trimmed, without a list bullet.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column of the first character, from 1.</param>
/// <param name="Offset">Offset of the first character in the document's text.</param>
/// <param name="Level">Level of a marked heading (Markdown #), from 1; 0 where none is marked.</param>
internal sealed record Paragraph(string Text, int Line, int Column, int Offset, int Level) : Block(Line)
{
    private string? _tight;

    /// <summary>The text folded, without spaces and quote marks.</summary>
    public string Tight => _tight ??= BudgetRules.Text.TextFolding.FoldTight(Text);
}
