using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The tables of a template while they are gathered: one form for a title and a year.</summary>
internal sealed class TableSpecimens
{
    private readonly List<Entry> _tables = [];
    private readonly Dictionary<string, List<string>> _aliases = [];
    private readonly Dictionary<string, ValueSetSpecimen> _shared = [];

    /// <summary>Adds a form. One of the same title and package for the same years is 样805; a later year ends the earlier form.</summary>
    public void Add(TableSpecimen specimen, string package, TableSpecimenSyntax syntax, SpecimenFaults faults)
    {
        var key = NameKey.Of(specimen.Title);
        foreach (var other in _tables)
        {
            if (other.Key != key)
            {
                continue;
            }

            if (other.Package != package)
            {
                return; // the importing package has its own form of this title
            }

            if (EndedBefore(other.Specimen, specimen) is { } earlier)
            {
                other.Specimen = earlier;
            }
            else if (EndedBefore(specimen, other.Specimen) is { } ended)
            {
                specimen = ended;
            }
            else if (Overlap(other.Specimen.Years, specimen.Years))
            {
                faults.Error(
                    "样805",
                    syntax.TitleSpan,
                    $"《{specimen.Title}》{specimen.Years}已有表样；同一年度只能有一个，请删去一个或写不同的“年度：”",
                    $"《{specimen.Title}》 already has a specimen for these years; remove one or give them different 年度：");
                return;
            }
        }

        _tables.Add(new Entry(key, package) { Specimen = specimen });
        foreach (var set in specimen.ValueSets)
        {
            _shared.TryAdd(NameKey.Of(set.Column), set);
        }
    }

    /// <summary>Adds another title of a table.</summary>
    public void AddAlias(string title, string alias)
    {
        var key = NameKey.Of(title);
        if (!_aliases.TryGetValue(key, out var aliases))
        {
            _aliases.Add(key, aliases = []);
        }

        aliases.Add(alias);
    }

    /// <summary>The forms with their other titles and the value sets they share by column name.</summary>
    public ImmutableArray<TableSpecimen> ToImmutable()
    {
        var tables = new TableSpecimen[_tables.Count];
        for (var i = 0; i < tables.Length; i++)
        {
            var table = WithShared(_tables[i].Specimen);
            if (_aliases.TryGetValue(_tables[i].Key, out var aliases))
            {
                table = table with { Aliases = [.. table.Aliases.Concat(aliases).Distinct()] };
            }

            tables[i] = table;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tables);
    }

    private TableSpecimen WithShared(TableSpecimen table)
    {
        foreach (var column in table.Columns)
        {
            if (column.Kind == SlotKind.Text && _shared.TryGetValue(NameKey.Of(column.Path), out var set) && !HasOwn(table, column))
            {
                table = table with { ValueSets = table.ValueSets.Add(set) };
            }
        }

        return table;
    }

    private static bool HasOwn(TableSpecimen table, Column column)
    {
        foreach (var set in table.ValueSets)
        {
            if (NameKey.Of(set.Column) == NameKey.Of(column.Path))
            {
                return true;
            }
        }

        return false;
    }

    private static TableSpecimen? EndedBefore(TableSpecimen earlier, TableSpecimen later) =>
        earlier.Years.Last is null && later.Years.First is { } from && (earlier.Years.First ?? int.MinValue) < from
            ? earlier with { Years = earlier.Years with { Last = from - 1 } }
            : null;

    private static bool Overlap(YearRange left, YearRange right) =>
        (left.First ?? int.MinValue) <= (right.Last ?? int.MaxValue) && (right.First ?? int.MinValue) <= (left.Last ?? int.MaxValue);

    private sealed class Entry(string key, string package)
    {
        public string Key { get; } = key;

        public string Package { get; } = package;

        public required TableSpecimen Specimen { get; set; }
    }
}
