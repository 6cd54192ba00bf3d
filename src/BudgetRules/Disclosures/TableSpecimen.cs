using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>表样: one table of a template, as its blank form was pasted, and what follows from it.</summary>
public sealed record TableSpecimen
{
    /// <summary>Title without 《》.</summary>
    public required string Title { get; init; }

    /// <summary>Other titles of the same table (又名).</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How its rows are named.</summary>
    public required RowKind Rows { get; init; }

    /// <summary>必有：是 — the template requires the table.</summary>
    public bool IsRequired { get; init; }

    /// <summary>每：the family it belongs to (项目), or null.</summary>
    public string? Family { get; init; }

    /// <summary>每：项目（按 项目名称）— the label whose value is the key; such a form starts a copy. Null elsewhere.</summary>
    public string? FamilyKeyLabel { get; init; }

    /// <summary>Unit of its amounts where the document prints none; null: the package's.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>Years in which this form is in use.</summary>
    public YearRange Years { get; init; }

    /// <summary>Value columns (leaf headings) in order, the same for every row; the code and name columns are not among them. Of a side-by-side table, those of one half.</summary>
    public ImmutableArray<Column> Columns { get; init; } = [];

    /// <summary>What rules call the column of row names (目标名称, 项目, 科目名称): its heading or the name its slot gives; null where the form has none.</summary>
    public string? NameColumn { get; init; }

    /// <summary>What rules call the column of codes (科目编码); null where the form has none.</summary>
    public string? CodeColumn { get; init; }

    /// <summary>Whether the form has a code column.</summary>
    public bool HasCodes { get; init; }

    /// <summary>Rows of a 固定 form in reading order: the left half, then the right.</summary>
    public ImmutableArray<FixedRowSpecimen> FixedRows { get; init; } = [];

    /// <summary>取值: columns closed to a set of known values.</summary>
    public ImmutableArray<ValueSetSpecimen> ValueSets { get; init; } = [];

    /// <summary>The pasted form, row by row, as written.</summary>
    public ImmutableArray<ImmutableArray<SpecimenCell>> Grid { get; init; } = [];

    /// <summary>The column with this path or with an unambiguous tail of it; null where there is none or several.</summary>
    public Column? FindColumn(string path) => ColumnLookup.Find(Columns, path, static column => column.Path);

    /// <inheritdoc/>
    public override string ToString() => $"《{Title}》";
}
