using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Evaluation.Evidence;

/// <summary>Why something cannot be judged, who can act, and where to look.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Responsibility">Who can act.</param>
/// <param name="Place">Where to look, where known.</param>
/// <param name="Key">What the reason is about, without figures: findings with one key are one problem.</param>
/// <param name="Cells">The cells that cause it, where they are not simply those read.</param>
internal sealed record Reason(LocalizedText Text, Responsibility Responsibility, SourcePlace? Place, string Key, ImmutableArray<CellRef> Cells);
