using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>A table of the batch: its title's key, family, and the columns that rules read.</summary>
/// <param name="Title">Title in the template's words.</param>
/// <param name="Specimen">Its specimen, or null.</param>
/// <param name="Family">Index into <see cref="BatchSchema.Families"/>, −1 outside families.</param>
/// <param name="IsNarrative">Whether 文样 fill it: a blank there is a missing figure, never 0.</param>
/// <param name="Columns">The columns.</param>
internal sealed record TableSchema(
    string Title,
    TableSpecimen? Specimen,
    int Family,
    bool IsNarrative,
    ImmutableArray<ColumnSchema> Columns);
