using System.Data.Common;
using System.Globalization;

namespace BudgetRules.Hosting;

/// <summary>Walks the records of one query in key order and says where it stands.</summary>
internal sealed class RowCursor
{
    private readonly DbDataReader _rows;
    private readonly bool _isNumberKey;
    private readonly (int Key, int Year, int Code, int Name, int Copy, int UnitName, int Column, int Value) _fields;
    private readonly (int Field, string Column)[] _columns;
    private long _record;

    /// <summary>Finds the fields of a mapping in a query.</summary>
    /// <exception cref="InvalidOperationException">A field is not there.</exception>
    public RowCursor(RowMapping mapping, DbDataReader rows)
    {
        (Mapping, _rows) = (mapping, rows);
        _fields = (Find(mapping.Key), Find(mapping.Year), Find(mapping.RowCode), Find(mapping.RowName), Find(mapping.Copy), Find(mapping.UnitName), Find(mapping.ColumnField), Find(mapping.ValueField));
        _columns = [.. mapping.Columns.Select(item => (Find(item.Field), item.Column))];
        _isNumberKey = FieldText.IsWholeNumber(rows.GetFieldType(_fields.Key));
    }

    /// <summary>The mapping.</summary>
    public RowMapping Mapping { get; }

    /// <summary>Key of the record where it stands; null behind the last.</summary>
    public DocumentKey? Current { get; private set; }

    /// <summary>Whether the query's keys are numbers.</summary>
    public bool HasNumberKey => _isNumberKey;

    /// <summary>Name of the department in the record, or null.</summary>
    public string? UnitName => Text(_fields.UnitName);

    /// <summary>Goes to the next record.</summary>
    /// <param name="byNumber">Whether keys are ordered by value.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidOperationException">The key is NULL, or comes after a greater one.</exception>
    public async ValueTask MoveAsync(bool byNumber, CancellationToken cancellationToken)
    {
        if (!await _rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            Current = null;
            return;
        }

        _record++;
        var key = ReadKey(byNumber);
        if (Current is { } last && key.CompareTo(last) < 0)
        {
            var order = Mapping.Year is null ? Mapping.Key : $"{Mapping.Key}, {Mapping.Year}";
            throw new InvalidOperationException(
                $"The records of 《{Mapping.Table}》 are not ordered by key: record {_record} has {key} after {last}. Order the query by {order}{(byNumber ? "" : " under a binary collation")}.");
        }

        Current = key;
    }

    /// <summary>Puts the record into the tables of its document.</summary>
    public void AddTo(RowCollector collector)
    {
        var (copy, code, name) = (Text(_fields.Copy), Text(_fields.Code), Text(_fields.Name));
        if (_fields.Column < 0)
        {
            collector.AddRow(copy, code, name, _columns.Select(item => (item.Column, Text(item.Field))));
            return;
        }

        var column = Text(_fields.Column) ?? throw new InvalidOperationException($"Record {_record} of 《{Mapping.Table}》 ({Current}) names no column: {Mapping.ColumnField} is NULL.");
        collector.AddCell(copy, code, name, column.Trim(), Text(_fields.Value));
    }

    private DocumentKey ReadKey(bool byNumber)
    {
        var value = _rows.GetValue(_fields.Key);
        var text = FieldText.Of(value)?.TrimEnd(' ')
            ?? throw new InvalidOperationException($"Record {_record} of 《{Mapping.Table}》 has no key: {Mapping.Key} is NULL.");
        var number = byNumber ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0;
        return new DocumentKey(text, number, _fields.Year < 0 ? null : ReadYear(text));
    }

    private int ReadYear(string key) =>
        int.TryParse(Text(_fields.Year), NumberStyles.Integer, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw new InvalidOperationException($"Record {_record} of 《{Mapping.Table}》 (“{key}”) has no year: {Mapping.Year} is “{Text(_fields.Year)}”.");

    private string? Text(int field) => field < 0 ? null : FieldText.Of(_rows.GetValue(field));

    private int Find(string? field)
    {
        if (field is null)
        {
            return -1;
        }

        for (var i = 0; i < _rows.FieldCount; i++)
        {
            if (string.Equals(_rows.GetName(i), field, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        var there = string.Join(", ", Enumerable.Range(0, _rows.FieldCount).Select(_rows.GetName));
        throw new InvalidOperationException($"The query for 《{Mapping.Table}》 has no field “{field}”; it has {there}.");
    }
}
