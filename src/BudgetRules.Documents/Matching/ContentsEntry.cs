using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Matching;

/// <summary>A table that the contents announce.</summary>
/// <param name="Key">Title key.</param>
/// <param name="Title">Title as printed, without ordinal.</param>
/// <param name="Number">Its number (附表4-2), or empty.</param>
/// <param name="Place">Where the title stands.</param>
/// <param name="NumberPlace">Where the number stands, or null.</param>
internal sealed record ContentsEntry(string Key, string Title, string Number, SourcePlace Place, SourcePlace? NumberPlace);
