using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>A set of rows per point of a domain, resolved once.</summary>
/// <param name="Table">Table the rows are of.</param>
/// <param name="Kind">Which rows.</param>
/// <param name="Lookup">Index of the look-up of the row the set is of, or −1.</param>
/// <param name="ToLookup">For a range: index of the look-up of its last row, or −1.</param>
/// <param name="Prefix">For a prefix: the digits.</param>
/// <param name="Paths">For a range over a written-out form: look-ups of its rows, in order; empty elsewhere.</param>
internal sealed record RowListSchema(
    int Table,
    RowListKind Kind,
    int Lookup,
    int ToLookup,
    string Prefix,
    ImmutableArray<int> Paths)
{
    /// <inheritdoc/>
    public bool Equals(RowListSchema? other) =>
        other is not null && Table == other.Table && Kind == other.Kind && Lookup == other.Lookup
        && ToLookup == other.ToLookup && Prefix == other.Prefix && Paths.SequenceEqual(other.Paths);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Kind, Lookup, ToLookup, Prefix, Paths.Length);
}
