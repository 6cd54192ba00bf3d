using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>A table of a disclosure as it was read (公开表): columns, rows, and what of it was lost.</summary>
public sealed record Table
{
    /// <summary>Title without 《》, in the template's words where the template knows it, else as printed.</summary>
    public required string Title { get; init; }

    /// <summary>For a table of a family (每：项目): the key of its copy, e.g. the project's name; else null.</summary>
    public string? Copy { get; init; }

    /// <summary>Position of its copy in the document, from 0, so that two copies with one key stay two; −1 outside families.</summary>
    public int CopyIndex { get; init; } = -1;

    /// <summary>Unit of its amounts.</summary>
    public MoneyUnit Unit { get; init; } = MoneyUnit.TenThousandYuan;

    /// <summary>Decimals in which a host declares the amounts to be printed; null: taken from the cells.</summary>
    public int? Decimals { get; init; }

    /// <summary>Columns in order; the code and name columns are not among them.</summary>
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>Rows in document order; of a side-by-side table the left half, then the right.</summary>
    public required ImmutableArray<Row> Rows { get; init; }

    /// <summary>Rows that were seen but not mapped.</summary>
    public ImmutableArray<Loss> LostRows { get; init; } = [];

    /// <summary>Columns that were seen but not mapped.</summary>
    public ImmutableArray<Loss> LostColumns { get; init; } = [];

    /// <summary>Whether the form has a code column, so that rows with figures but neither code nor name are suspect.</summary>
    public bool HasCodes { get; init; }

    /// <summary>Where the title (or else the first row) stands, where known.</summary>
    public SourcePlace? Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Copy is null ? $"《{Title}》" : $"《{Title}》“{Copy}”";
}
