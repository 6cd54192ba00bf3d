using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The tables of a template while they are gathered: one form for a title and a year.</summary>
internal sealed class TableSpecimens
{
    private readonly List<(TableSpecimen Specimen, string Package)> _tables = [];
    private readonly List<(string Title, string Alias)> _aliases = [];

    /// <summary>Adds a form. One of the same title and package for the same years is 样805; a later year ends the earlier form.</summary>
    public void Add(TableSpecimen specimen, string package, TableSpecimenSyntax syntax, SpecimenFaults faults)
    {
        for (var i = 0; i < _tables.Count; i++)
        {
            var (other, owner) = _tables[i];
            if (NameKey.Of(other.Title) != NameKey.Of(specimen.Title))
            {
                continue;
            }

            if (owner != package)
            {
                return; // the importing package has its own form of this title
            }

            if (EndedBefore(other, specimen) is { } earlier)
            {
                _tables[i] = (earlier, owner);
            }
            else if (EndedBefore(specimen, other) is { } ended)
            {
                specimen = ended;
            }
            else if (Overlap(other.Years, specimen.Years))
            {
                faults.Error(
                    "样805",
                    syntax.TitleSpan,
                    $"《{specimen.Title}》{specimen.Years}已有表样；同一年度只能有一个，请删去一个或写不同的“年度：”",
                    $"《{specimen.Title}》 already has a specimen for these years; remove one or give them different 年度：");
                return;
            }
        }

        _tables.Add((specimen, package));
    }

    /// <summary>Adds other titles of a table.</summary>
    public void AddAliases(string title, IEnumerable<string> aliases) => _aliases.AddRange(aliases.Select(alias => (title, alias)));

    /// <summary>The forms with their other titles and the value sets they share by column name.</summary>
    public ImmutableArray<TableSpecimen> ToImmutable()
    {
        var shared = _tables.SelectMany(static table => table.Specimen.ValueSets)
            .GroupBy(static set => NameKey.Of(set.Column)).ToDictionary(static group => group.Key, static group => group.First());
        return [.. _tables.Select(table => table.Specimen with
        {
            Aliases = [.. table.Specimen.Aliases.Concat(_aliases
                .Where(alias => NameKey.Of(alias.Title) == NameKey.Of(table.Specimen.Title)).Select(static alias => alias.Alias)).Distinct()],
            ValueSets = WithShared(table.Specimen, shared),
        })];
    }

    private static ImmutableArray<ValueSetSpecimen> WithShared(TableSpecimen table, Dictionary<string, ValueSetSpecimen> shared)
    {
        var own = table.ValueSets.Select(static set => NameKey.Of(set.Column)).ToHashSet();
        return [.. table.ValueSets.Concat(table.Columns
            .Where(column => column.Kind == SlotKind.Text && !own.Contains(NameKey.Of(column.Path)))
            .Select(column => shared.GetValueOrDefault(NameKey.Of(column.Path)))
            .OfType<ValueSetSpecimen>())];
    }

    private static TableSpecimen? EndedBefore(TableSpecimen earlier, TableSpecimen later) =>
        earlier.Years.Last is null && later.Years.First is { } from && (earlier.Years.First ?? int.MinValue) < from
            ? earlier with { Years = earlier.Years with { Last = from - 1 } }
            : null;

    private static bool Overlap(YearRange left, YearRange right) =>
        (left.First ?? int.MinValue) <= (right.Last ?? int.MaxValue) && (right.First ?? int.MinValue) <= (left.Last ?? int.MaxValue);
}
