using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Matching;

/// <summary>What a group header gives to the rows below it.</summary>
/// <param name="Number">The count as printed.</param>
/// <param name="NumberPlace">Where the count stands.</param>
/// <param name="Words">The text.</param>
/// <param name="Raw">The text as printed.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record GroupValue(string Number, SourcePlace NumberPlace, string Words, string Raw, SourcePlace Place);
