using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>A table that rules can name: from a 表样, or from the 文样 that fill it.</summary>
internal sealed class TableSymbol
{
    /// <summary>Makes a symbol.</summary>
    public TableSymbol(string title, TableSpecimen? specimen, bool isNarrative, ImmutableArray<ColumnSymbol> columns, ImmutableDictionary<string, ImmutableArray<string>> facts)
    {
        (Title, Specimen, IsNarrative, Columns, Facts) = (title, specimen, isNarrative, columns, facts);
    }

    /// <summary>Title without 《》.</summary>
    public string Title { get; }

    /// <summary>Its specimen, or null where only 文样 fill it.</summary>
    public TableSpecimen? Specimen { get; }

    /// <summary>Whether 文样 fill it.</summary>
    public bool IsNarrative { get; }

    /// <summary>Its columns.</summary>
    public ImmutableArray<ColumnSymbol> Columns { get; }

    /// <summary>For 公开说明: columns by fact key; the list is closed. Empty elsewhere.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Facts { get; }

    /// <summary>The family, or null.</summary>
    public string? Family => Specimen?.Family;

    /// <summary>Whether the columns are known; a title without a form has none.</summary>
    public bool HasColumns => !Columns.IsEmpty;

    /// <summary>Whether its one row has no name.</summary>
    public bool IsSingleRow => Specimen?.Rows is RowKind.Single or RowKind.Form;

    /// <summary>Whether its rows are written out.</summary>
    public bool IsClosed => Specimen?.Rows == RowKind.Fixed || (IsNarrative && !Facts.IsEmpty);

    /// <summary>The column of a written path, or null.</summary>
    public ColumnSymbol? FindColumn(string path) => ColumnLookup.Find(Columns, path, static column => column.Name);

    /// <summary>The row of a written-out form with this name or path; the count tells none, one or several.</summary>
    public (FixedRowSpecimen? Row, int Count) FindFixedRow(string written, Func<string, string> resolve)
    {
        FixedRowSpecimen? found = null;
        var count = 0;
        var path = PathKey.Of(written);
        var key = resolve(written);
        foreach (var row in Specimen?.FixedRows ?? [])
        {
            if (PathKey.Of(row.Path) == path)
            {
                return (row, 1);
            }

            if (NameKey.Of(row.Name) == key || PathKey.Of(row.Path).EndsWith("." + path, StringComparison.Ordinal))
            {
                found = row;
                count++;
            }
        }

        return (found, count);
    }

    /// <inheritdoc/>
    public override string ToString() => $"《{Title}》";
}
