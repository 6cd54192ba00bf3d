using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>文样: how a narrative fact, or a list of items, is worded.</summary>
public sealed record FactSpecimen
{
    /// <summary>The table it fills, without 《》: 公开说明, 机关运行经费明细 …</summary>
    public required string Table { get; init; }

    /// <summary>The fact (a row of the table); null for a list (逐项).</summary>
    public string? Fact { get; init; }

    /// <summary>段落: only under a heading that contains this; null: anywhere in the prose.</summary>
    public string? Section { get; init; }

    /// <summary>逐项: the words after which items begin; null where it is no list.</summary>
    public string? ListLead { get; init; }

    /// <summary>行：the table whose rows are the closed list of the items; null where any item is taken.</summary>
    public string? RowsOf { get; init; }

    /// <summary>样句: alternatives; the one that fills most slots wins. May be empty for a list.</summary>
    public ImmutableArray<ImmutableArray<SpecimenPart>> Sentences { get; init; } = [];

    /// <summary>Years in which this wording is in use.</summary>
    public YearRange Years { get; init; }

    /// <summary>Columns its slots fill, over all sentences; 金额 for a list.</summary>
    public ImmutableArray<Column> Columns { get; init; } = [];
}
