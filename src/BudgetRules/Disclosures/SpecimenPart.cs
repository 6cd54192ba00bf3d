using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>A part of a specimen's raw text: words to be matched, a slot to be filled, or an optional group.</summary>
public abstract record SpecimenPart
{
    private SpecimenPart()
    {
    }

    /// <summary>Words, as written; matched after <see cref="Text.TextFolding.FoldTight"/> of both sides.</summary>
    public sealed record Literal(string Text) : SpecimenPart;

    /// <summary>A slot: {金额}, or {年份：上年份} with the name of the column it fills.</summary>
    /// <param name="Kind">What it takes.</param>
    /// <param name="Column">The column it fills: the written name, else the slot's own word (金额, 比率 …).</param>
    /// <param name="IsNamed">Whether the column was written.</param>
    public sealed record Slot(SlotKind Kind, string Column, bool IsNamed) : SpecimenPart;

    /// <summary>〔…〕: may be left out.</summary>
    public sealed record Optional(ImmutableArray<SpecimenPart> Parts) : SpecimenPart;
}
