using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Hosting;

/// <summary>
/// How the records of a query become one table of many documents (行映射): which fields are key, row and figures.
/// Records are ordered by key (and year). Immutable; independent of any database provider.
/// </summary>
public sealed record RowMapping
{
    private RowMapping(string table, string key, MoneyUnit unit, int decimals) => (Table, Key, Unit, Decimals) = (table, key, unit, decimals);

    /// <summary>Title of the table, without 《》.</summary>
    public string Table { get; }

    /// <summary>Field with the document's key, never NULL. Text keys are ordered by character codes (a binary collation), whole numbers by value.</summary>
    public string Key { get; }

    /// <summary>Field with the classification code, or null where the rows have none.</summary>
    public string? RowCode { get; private init; }

    /// <summary>Field with the name of the row, or null where the rows have none.</summary>
    public string? RowName { get; private init; }

    /// <summary>For wide records: fields with figures and the columns of the table that they fill, at least one. Empty for long records.</summary>
    public ImmutableArray<(string Field, string Column)> Columns { get; private init; } = [];

    /// <summary>For long records: field with the name of the column; null for wide ones.</summary>
    public string? ColumnField { get; private init; }

    /// <summary>For long records: field with the figure; null for wide ones.</summary>
    public string? ValueField { get; private init; }

    /// <summary>Unit of the amounts.</summary>
    public MoneyUnit Unit { get; }

    /// <summary>Decimals, in <see cref="Unit"/>, in which the amounts are printed or rounded; decides what rounding can explain. <unit>digits, 0 to 10</unit></summary>
    public int Decimals { get; }

    /// <summary>Field with the budget year; records are then ordered by key and year, and each pair is a document. Null: the year is not in the records.</summary>
    public string? Year { get; private init; }

    /// <summary>For a table of a family: field with the key of the copy, e.g. the project's name; else null.</summary>
    public string? Copy { get; private init; }

    /// <summary>Field with the department's name; null: it is not in the records.</summary>
    public string? UnitName { get; private init; }

    /// <summary>A record is a row of the table, with a field per column.</summary>
    /// <param name="table">Title, with or without 《》, or one of its other titles.</param>
    /// <param name="key">Field with the document's key.</param>
    /// <param name="rowCode">Field with the classification code, or null.</param>
    /// <param name="rowName">Field with the name of the row, or null.</param>
    /// <param name="columns">Fields with figures and the columns they fill (基本支出.人员经费); NULL is a blank cell.</param>
    /// <param name="unit">Unit of the amounts.</param>
    /// <param name="decimals">Decimals in which they are printed or rounded, 0 to 10.</param>
    /// <param name="year">Field with the budget year, or null.</param>
    /// <param name="copy">Field with the key of the copy (项目), or null.</param>
    /// <param name="unitName">Field with the department's name, or null.</param>
    /// <exception cref="ArgumentException">No column, or a column twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Decimals out of range.</exception>
    public static RowMapping Wide(
        string table,
        string key,
        string? rowCode,
        string? rowName,
        IEnumerable<(string Field, string Column)> columns,
        MoneyUnit unit,
        int decimals,
        string? year = null,
        string? copy = null,
        string? unitName = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var list = columns.ToImmutableArray();
        if (list.IsEmpty || list.Select(static item => item.Column).Distinct().Count() < list.Length)
        {
            throw new ArgumentException("A wide mapping needs at least one column, and each column once.", nameof(columns));
        }

        return Checked(table, key, unit, decimals) with { RowCode = rowCode, RowName = rowName, Columns = list, Year = year, Copy = copy, UnitName = unitName };
    }

    /// <summary>A record is one cell: it names its row and its column. Records of one key may come in any order; a cell that comes twice makes its row a duplicate.</summary>
    /// <param name="table">Title, with or without 《》, or one of its other titles.</param>
    /// <param name="key">Field with the document's key.</param>
    /// <param name="rowCode">Field with the classification code, or null.</param>
    /// <param name="rowName">Field with the name of the row, or null.</param>
    /// <param name="column">Field with the name of the column (合计, 基本支出.人员经费), never NULL.</param>
    /// <param name="value">Field with the figure; NULL is a blank cell.</param>
    /// <param name="unit">Unit of the amounts.</param>
    /// <param name="decimals">Decimals in which they are printed or rounded, 0 to 10.</param>
    /// <param name="year">Field with the budget year, or null.</param>
    /// <param name="copy">Field with the key of the copy (项目), or null.</param>
    /// <param name="unitName">Field with the department's name, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">Decimals out of range.</exception>
    public static RowMapping Long(
        string table,
        string key,
        string? rowCode,
        string? rowName,
        string column,
        string value,
        MoneyUnit unit,
        int decimals,
        string? year = null,
        string? copy = null,
        string? unitName = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        ArgumentException.ThrowIfNullOrEmpty(value);
        return Checked(table, key, unit, decimals) with { RowCode = rowCode, RowName = rowName, ColumnField = column, ValueField = value, Year = year, Copy = copy, UnitName = unitName };
    }

    private static RowMapping Checked(string table, string key, MoneyUnit unit, int decimals)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        return new RowMapping(table.Trim('《', '》', ' '), key, unit, decimals);
    }
}
