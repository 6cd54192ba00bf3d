using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>A test of words, decided once per distinct text of a batch.</summary>
/// <param name="Kind">Equality, containing, membership.</param>
/// <param name="Operands">Folded words to compare with.</param>
internal sealed record TextPredicate(TextPredicateKind Kind, ImmutableArray<string> Operands)
{
    /// <summary>Whether a folded text passes.</summary>
    public bool Holds(string folded) => Kind switch
    {
        TextPredicateKind.Contains => folded.Contains(Operands[0], StringComparison.Ordinal),
        _ => Operands.Contains(folded),
    };

    /// <inheritdoc/>
    public bool Equals(TextPredicate? other) =>
        other is not null && Kind == other.Kind && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Operands.Length, Operands.IsEmpty ? "" : Operands[0]);
}
