using System.Collections.Immutable;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Semantics;

namespace BudgetRules.Evaluation.Planning;

/// <summary>Collects what the instructions ask of a batch, each thing once.</summary>
internal sealed class SchemaBuilder(Vocabulary vocabulary)
{
    private readonly List<string> _families = [];
    private readonly List<(TableSymbol Symbol, List<ColumnSchema> Columns)> _tables = [];
    private readonly List<LookupSchema> _lookups = [];
    private readonly List<JoinSchema> _joins = [];
    private readonly List<RowListSchema> _lists = [];
    private readonly List<TextPredicate> _predicates = [];

    /// <summary>Index of a family.</summary>
    public int Family(string name) => IndexOf(_families, name);

    /// <summary>Index of a table.</summary>
    public int Table(TableSymbol symbol)
    {
        var index = _tables.FindIndex(table => table.Symbol.Title == symbol.Title);
        if (index < 0)
        {
            index = _tables.Count;
            _tables.Add((symbol, []));
            if (symbol.Family is { } family)
            {
                Family(family);
            }
        }

        return index;
    }

    /// <summary>The table of an index.</summary>
    public TableSymbol Symbol(int table) => _tables[table].Symbol;

    /// <summary>The domain of the parents of a table's rows.</summary>
    public Domain ParentDomain(int table) =>
        _tables[table].Symbol.Family is { } family ? new Domain(DomainKind.Copy, Family(family)) : Domain.Department;

    /// <summary>Index of a column of a table.</summary>
    public int Column(int table, ColumnSymbol column) =>
        IndexOf(_tables[table].Columns, new ColumnSchema(column.Path, column.Dimension, column.Part));

    /// <summary>Index of a look-up.</summary>
    public int Lookup(int table, RowKey key, bool isOptional) =>
        IndexOf(_lookups, new LookupSchema(table, key, isOptional, _tables[table].Symbol.IsClosed));

    /// <summary>Index of a join.</summary>
    public int Join(int from, int to) => IndexOf(_joins, new JoinSchema(from, to));

    /// <summary>Index of a row list.</summary>
    public int RowList(int table, BoundRow rows)
    {
        var from = rows.Key is null ? -1 : Lookup(table, rows.Key, isOptional: true);
        var to = rows.To is null ? -1 : Lookup(table, rows.To, isOptional: true);
        var paths = rows.Between.IsDefaultOrEmpty ? [] : rows.Between.Select(key => Lookup(table, key, IsOptional(table, key))).ToImmutableArray();
        return IndexOf(_lists, new RowListSchema(table, rows.ListKind, from, to, rows.Prefix, paths));
    }

    /// <summary>Index of a test of words.</summary>
    public int Predicate(TextPredicate predicate) => IndexOf(_predicates, predicate);

    /// <summary>What was collected.</summary>
    public BatchSchema Build() => new(
        vocabulary.Template,
        [.. _families],
        [
            .. _tables.Select(table => new TableSchema(
                table.Symbol.Title,
                table.Symbol.Specimen,
                table.Symbol.Family is { } family ? _families.IndexOf(family) : -1,
                table.Symbol.IsNarrative,
                [.. table.Columns])),
        ],
        [.. _lookups],
        [.. _joins],
        [.. _lists],
        [.. _predicates]);

    private bool IsOptional(int table, RowKey key) =>
        _tables[table].Symbol.Specimen?.FixedRows.Any(row => row.IsOptional && row.Path == key.Written) ?? false;

    private static int IndexOf<T>(List<T> items, T item)
    {
        var index = items.IndexOf(item);
        if (index < 0)
        {
            index = items.Count;
            items.Add(item);
        }

        return index;
    }
}
