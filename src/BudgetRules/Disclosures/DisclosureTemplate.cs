using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures;

/// <summary>
/// What a template publishes (模板): the specimens of one vocabulary package. The one source for the binder,
/// the readers and completion. Immutable.
/// </summary>
public sealed class DisclosureTemplate
{
    private readonly Dictionary<string, TableSpecimen> _byTitle;
    private readonly Dictionary<string, string> _aliases;

    /// <summary>Makes a template.</summary>
    /// <param name="id">Name of the rule package that declares it.</param>
    /// <param name="unit">Unit of amounts where neither specimen nor document says (单位：万元).</param>
    /// <param name="tables">表样.</param>
    /// <param name="facts">文样.</param>
    /// <param name="covers">文首: paragraphs that say who and which year.</param>
    /// <param name="aliases">又名 of rows, columns and facts: printed name → name that rules speak.</param>
    public DisclosureTemplate(
        string id,
        MoneyUnit unit,
        ImmutableArray<TableSpecimen> tables,
        ImmutableArray<FactSpecimen> facts,
        ImmutableArray<ImmutableArray<SpecimenPart>> covers,
        IEnumerable<KeyValuePair<string, string>> aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        Id = id;
        Unit = unit;
        Tables = tables;
        Facts = facts;
        Covers = covers;
        _byTitle = [];
        foreach (var table in tables)
        {
            _byTitle.TryAdd(NameKey.Of(table.Title), table);
            foreach (var alias in table.Aliases)
            {
                _byTitle.TryAdd(NameKey.Of(alias), table);
            }
        }

        _aliases = [];
        foreach (var (printed, meant) in aliases)
        {
            _aliases.TryAdd(NameKey.Of(printed), NameKey.Of(meant));
        }
    }

    /// <summary>An empty template: no specimens, amounts in 万元.</summary>
    public static DisclosureTemplate Empty { get; } = new("", MoneyUnit.TenThousandYuan, [], [], [], []);

    /// <summary>Name of the rule package that declares it.</summary>
    public string Id { get; }

    /// <summary>Unit of amounts where neither specimen nor document says.</summary>
    public MoneyUnit Unit { get; }

    /// <summary>表样 in order.</summary>
    public ImmutableArray<TableSpecimen> Tables { get; }

    /// <summary>文样 in order.</summary>
    public ImmutableArray<FactSpecimen> Facts { get; }

    /// <summary>文首 in order.</summary>
    public ImmutableArray<ImmutableArray<SpecimenPart>> Covers { get; }

    /// <summary>The specimen of a title or of one of its other titles, compared as names are; null where there is none.</summary>
    public TableSpecimen? FindTable(string title) => _byTitle.GetValueOrDefault(NameKey.Of(title));

    /// <summary>The key under which rules know a printed row, column or fact: its name key after 又名.</summary>
    public string ResolveKey(string printed)
    {
        var key = NameKey.Of(printed);
        return _aliases.GetValueOrDefault(key, key);
    }
}
