using System.Collections.Frozen;
using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>What a plan asks a batch to hold: tables with their columns, resolved look-ups, joins and row lists. Made once per plan.</summary>
internal sealed record BatchSchema(
    DisclosureTemplate Template,
    ImmutableArray<string> Families,
    ImmutableArray<TableSchema> Tables,
    ImmutableArray<LookupSchema> Lookups,
    ImmutableArray<JoinSchema> Joins,
    ImmutableArray<RowListSchema> RowLists,
    ImmutableArray<TextPredicate> Predicates)
{
    /// <summary>Keys of the titles that 文样 fill.</summary>
    public FrozenSet<string> Narrative { get; } = Tables.Where(static table => table.IsNarrative).Select(static table => table.Title)
        .Concat(Template.Facts.Select(static fact => fact.Table))
        .Select(NameKey.Of)
        .ToFrozenSet(StringComparer.Ordinal);
}
