using System.Collections.Immutable;
using System.Globalization;

namespace BudgetRules.Disclosures;

/// <summary>Fills one table from a host's own figures. Columns appear in the order in which they are first used.</summary>
public sealed class TableBuilder
{
    private readonly List<Column> _columns = [];
    private readonly List<(string? Code, string? Name, Dictionary<string, Cell> Cells)> _rows = [];
    private readonly string _title;
    private readonly MoneyUnit _unit;
    private readonly int _decimals;
    private readonly string? _copy;

    internal TableBuilder(string title, MoneyUnit unit, int decimals, string? copy)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        (_title, _unit, _decimals, _copy) = (title, unit, decimals, copy);
    }

    /// <summary>Adds a row of amounts in the table's unit; a null amount is a blank cell.</summary>
    /// <param name="code">Classification code, or null.</param>
    /// <param name="name">Name, or null.</param>
    /// <param name="amounts">Column path and amount.</param>
    public TableBuilder Row(string? code, string? name, params ReadOnlySpan<(string Column, decimal? Amount)> amounts)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var (column, amount) in amounts)
        {
            Declare(column, SlotKind.Amount);
            cells[column] = CellParser.Parse(amount?.ToString(CultureInfo.InvariantCulture), SlotKind.Amount, _unit);
        }

        _rows.Add((code, name, cells));
        return this;
    }

    /// <summary>Adds a row of cells as printed; null is a blank cell.</summary>
    /// <param name="code">Classification code, or null.</param>
    /// <param name="name">Name, or null.</param>
    /// <param name="printed">Column path, what it holds, and the printed text.</param>
    public TableBuilder PrintedRow(string? code, string? name, params ReadOnlySpan<(string Column, SlotKind Kind, string? Raw)> printed)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var (column, kind, raw) in printed)
        {
            Declare(column, kind);
            cells[column] = CellParser.Parse(raw, kind, _unit);
        }

        _rows.Add((code, name, cells));
        return this;
    }

    internal Table Build() => new()
    {
        Title = _title,
        Copy = _copy,
        CopyIndex = -1,
        Unit = _unit,
        Decimals = _decimals,
        HasCodes = _rows.Any(row => row.Code is not null),
        Columns = [.. _columns],
        Rows =
        [
            .. _rows.Select(row => new Row
            {
                Code = row.Code,
                Name = row.Name,
                Cells = [.. _columns.Select(column => row.Cells.GetValueOrDefault(column.Path) ?? CellParser.Parse(null, column.Kind, _unit))],
            }),
        ],
    };

    private void Declare(string path, SlotKind kind)
    {
        if (!_columns.Exists(column => column.Path == path))
        {
            _columns.Add(new Column(path, kind));
        }
    }
}
