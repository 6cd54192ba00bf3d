using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>A cell of a pasted form (格).</summary>
/// <param name="Raw">As written, trimmed.</param>
/// <param name="Parts">Its words and slots in order; empty for an empty cell.</param>
public sealed record SpecimenCell(string Raw, ImmutableArray<SpecimenPart> Parts)
{
    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>The only slot, where the cell is one slot and nothing else; else null.</summary>
    public SpecimenPart.Slot? OnlySlot => Parts is [SpecimenPart.Slot slot] ? slot : null;

    /// <summary>Whether any part is a slot.</summary>
    public bool HasSlot => Parts.Any(part => part is SpecimenPart.Slot);
}
