namespace BudgetRules.Hosting;

/// <summary>What the records of one document share: the key, and the year where they carry one. Ordered as the records must be.</summary>
/// <param name="Text">The key, returned in reports.</param>
/// <param name="Number">The key as a number, where keys are ordered by value; else 0.</param>
/// <param name="Year">The year, or null.</param>
internal readonly record struct DocumentKey(string Text, decimal Number, int? Year) : IComparable<DocumentKey>
{
    /// <inheritdoc/>
    public int CompareTo(DocumentKey other)
    {
        var order = Number.CompareTo(other.Number);
        order = order != 0 ? order : string.CompareOrdinal(Text, other.Text);
        return order != 0 ? order : Nullable.Compare(Year, other.Year);
    }

    /// <inheritdoc/>
    public override string ToString() => Year is { } year ? $"“{Text}”, year {year}" : $"“{Text}”";
}
