using System.Collections.Immutable;

namespace BudgetRules.Documents.Narrative;

/// <summary>A 样句 found in the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Fills">Its slots in order.</param>
internal sealed record SentenceMatch(int Start, int End, ImmutableArray<SlotFill> Fills)
{
    /// <summary>How many slots hold something.</summary>
    public int Filled => Fills.Count(static fill => fill.Tight.Length > 0);
}
