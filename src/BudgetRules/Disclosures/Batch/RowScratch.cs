namespace BudgetRules.Disclosures.Batch;

/// <summary>Dictionaries that building a batch clears and uses again for each table, instead of new ones. One per batch: not for two threads.</summary>
internal sealed class RowScratch
{
    /// <summary>First row of each key id.</summary>
    public Dictionary<int, int> ByKey { get; } = [];

    /// <summary>First row of each code.</summary>
    public Dictionary<string, int> ByCode { get; } = new(StringComparer.Ordinal);

    /// <summary>First row of each path.</summary>
    public Dictionary<string, int> ByPath { get; } = new(StringComparer.Ordinal);
}
