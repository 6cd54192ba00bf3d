using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Blocks;

/// <summary>A document as blocks, with the text that its places and diagnostics point into.</summary>
internal sealed record BlockDocument(SourceText Source, ImmutableArray<Block> Blocks)
{
    /// <summary>The span of a piece of one line.</summary>
    public TextSpan Span(int line, int column, int length)
    {
        var whole = Source.GetLineSpan(Math.Clamp(line, 1, Source.LineCount));
        var start = Math.Min(whole.End, whole.Start + Math.Max(0, column - 1));
        return new TextSpan(start, Math.Clamp(length, 0, whole.End - start));
    }

    /// <summary>The span of a place.</summary>
    public TextSpan Span(SourcePlace? place) => place is null ? default : Span(place.Line, place.Column, place.EndColumn - place.Column);

    /// <summary>The span of a row without its empty margins.</summary>
    public TextSpan Span(GridRow row)
    {
        var first = row.FirstFilled() ?? row.Cells[0];
        return Span(row.Line, first.Column, first.Raw.Length);
    }
}
