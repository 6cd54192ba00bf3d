using System.Collections.Immutable;
using BudgetRules.Classification;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>The tables that rules can name under one template.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, TableSymbol> _tables = new(StringComparer.Ordinal);

    /// <summary>Takes the tables of a template.</summary>
    public Vocabulary(DisclosureTemplate template)
    {
        Template = template;
        foreach (var specimen in template.Tables)
        {
            _tables.TryAdd(NameKey.Of(specimen.Title), OfSpecimen(specimen));
        }

        _tables.TryAdd(NameKey.Of(PublishedTables.Title), OfSpecimen(PublishedTables.Specimen));
        foreach (var facts in template.Facts.GroupBy(static fact => fact.Table, StringComparer.Ordinal))
        {
            var title = template.FindTable(facts.Key)?.Title ?? facts.Key;
            _tables[NameKey.Of(title)] = OfFacts(title, [.. facts]);
        }
    }

    /// <summary>The template.</summary>
    public DisclosureTemplate Template { get; }

    /// <summary>The catalogue that codes in rules are held against, where the host has a complete one; else null.</summary>
    public ClassificationCatalogue? Catalogue { get; init; }

    /// <summary>All tables.</summary>
    public IEnumerable<TableSymbol> Tables => _tables.Values;

    /// <summary>The table of a title or of one of its other titles, or null.</summary>
    public TableSymbol? FindTable(string title) =>
        _tables.GetValueOrDefault(NameKey.Of(Template.FindTable(title)?.Title ?? title));

    private static TableSymbol OfSpecimen(TableSpecimen specimen)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnSymbol>();
        foreach (var column in specimen.Columns)
        {
            Add(columns, column);
        }

        AddKey(columns, specimen.NameColumn, CellPart.RowName);
        AddKey(columns, specimen.CodeColumn, CellPart.RowCode);
        if (NameKey.Of(specimen.Title) == NameKey.Of(PublishedTables.Title))
        {
            columns.Add(new ColumnSymbol(PublishedTables.CountColumn, Dimension.Number, CellPart.Whole));
        }

        return new TableSymbol(specimen.Title, specimen, isNarrative: false, columns.ToImmutable(), []);
    }

    private TableSymbol OfFacts(string title, ImmutableArray<FactSpecimen> facts)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnSymbol>();
        var rows = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            foreach (var column in fact.Columns)
            {
                if (!columns.Any(known => known.Path == column.Path))
                {
                    Add(columns, column);
                }
            }

            var paths = fact.Columns.Select(static column => column.Path);
            if (fact.Fact is { } name)
            {
                Merge(rows, Template.ResolveKey(name), paths);
            }
            else if (fact.RowsOf is { } list && Template.FindTable(list) is { } closed)
            {
                foreach (var row in closed.FixedRows)
                {
                    Merge(rows, Template.ResolveKey(row.Name), paths);
                }
            }
        }

        return new TableSymbol(title, Template.FindTable(title), isNarrative: true, columns.ToImmutable(), rows.ToImmutable());
    }

    private static void AddKey(ImmutableArray<ColumnSymbol>.Builder columns, string? name, CellPart part)
    {
        if (name is not null && !columns.Any(column => column.Name == name))
        {
            columns.Add(new ColumnSymbol(name, Dimension.Text, part));
        }
    }

    private static void Merge(ImmutableDictionary<string, ImmutableArray<string>>.Builder rows, string key, IEnumerable<string> paths) =>
        rows[key] = [.. rows.GetValueOrDefault(key, []).Union(paths, StringComparer.Ordinal)];

    private static void Add(ImmutableArray<ColumnSymbol>.Builder columns, Column column)
    {
        columns.Add(new ColumnSymbol(column.Path, CellParser.DimensionOf(column.Kind), CellPart.Whole));
        if (column.Kind == SlotKind.Indicator)
        {
            columns.Add(new ColumnSymbol(column.Path, Dimension.Text, CellPart.Comparator));
            columns.Add(new ColumnSymbol(column.Path, Dimension.Number, CellPart.Number));
            columns.Add(new ColumnSymbol(column.Path, Dimension.Text, CellPart.Unit));
        }
    }
}
