using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>What a plan asks a batch to hold: tables with their columns, resolved look-ups, joins and row lists. Made once per plan.</summary>
internal sealed record BatchSchema(
    DisclosureTemplate Template,
    ImmutableArray<string> Families,
    ImmutableArray<TableSchema> Tables,
    ImmutableArray<LookupSchema> Lookups,
    ImmutableArray<JoinSchema> Joins,
    ImmutableArray<RowListSchema> RowLists,
    ImmutableArray<TextPredicate> Predicates);
