using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Narrative;

/// <summary>What a slot of a 样句 took.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Start">Where it begins in the narrative text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Tight">The folded text; empty where the slot is printed empty.</param>
internal sealed record SlotFill(SpecimenPart.Slot Slot, int Start, int End, string Tight)
{
    /// <summary>As printed, where known.</summary>
    public string Raw { get; init; } = Tight;
}
