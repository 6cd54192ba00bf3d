using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Hosting;

/// <summary>Collects the records of one table of one document; a table per copy where it belongs to a family.</summary>
internal sealed class RowCollector(RowMapping mapping, DisclosureTemplate template)
{
    private readonly TableSpecimen? _specimen = template.FindTable(mapping.Table);
    private readonly List<Column> _columns = [];
    private readonly List<(string? Copy, List<RowDraft> Rows)> _copies = [];

    /// <summary>Adds a row.</summary>
    public void AddRow(string? copy, string? code, string? name, IEnumerable<(string Column, string? Raw)> cells)
    {
        var row = new RowDraft(code, name);
        RowsOf(copy).Add(row);
        foreach (var (column, raw) in cells)
        {
            row.Cells.Add(IndexOf(column), raw);
        }
    }

    /// <summary>Adds a cell to its row; where the row has the cell already, it begins a second row of that name, and the engine sees the duplicate.</summary>
    public void AddCell(string? copy, string? code, string? name, string column, string? raw)
    {
        var index = IndexOf(column);
        var rows = RowsOf(copy);
        var row = rows.Find(item => item.Code == code && item.Name == name && !item.Cells.ContainsKey(index));
        if (row is null)
        {
            rows.Add(row = new RowDraft(code, name));
        }

        row.Cells.Add(index, raw);
    }

    /// <summary>The tables as collected; none where there was no record.</summary>
    public IEnumerable<Table> Build() => _copies.Select(copy => new Table
    {
        Title = _specimen?.Title ?? mapping.Table,
        Copy = copy.Copy,
        Unit = mapping.Unit,
        Decimals = mapping.Decimals,
        HasCodes = mapping.RowCode is not null,
        Columns = [.. _columns],
        Rows = [.. copy.Rows.Select(row => new Row { Code = row.Code, Name = row.Name, Cells = Cells(row) })],
    });

    private ImmutableArray<Cell?> Cells(RowDraft row) =>
        [.. _columns.Select((column, index) => CellParser.Parse(row.Cells.GetValueOrDefault(index), column.Kind, mapping.Unit))];

    private List<RowDraft> RowsOf(string? copy)
    {
        var index = _copies.FindIndex(item => item.Copy == copy);
        if (index < 0)
        {
            index = _copies.Count;
            _copies.Add((copy, []));
        }

        return _copies[index].Rows;
    }

    private int IndexOf(string path)
    {
        var index = _columns.FindIndex(column => column.Path == path);
        if (index < 0)
        {
            index = _columns.Count;
            _columns.Add(new Column(path, _specimen?.FindColumn(path)?.Kind ?? SlotKind.Amount));
        }

        return index;
    }

    private sealed record RowDraft(string? Code, string? Name)
    {
        public Dictionary<int, string?> Cells { get; } = [];
    }
}
