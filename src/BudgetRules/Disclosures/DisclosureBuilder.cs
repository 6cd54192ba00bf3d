using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>Fills a disclosure from a host's own figures. Not thread-safe; <see cref="Build"/> may be called once or more.</summary>
public sealed class DisclosureBuilder
{
    private readonly ImmutableArray<Table>.Builder _tables = ImmutableArray.CreateBuilder<Table>();
    private Disclosure _disclosure;

    internal DisclosureBuilder(string key, int year, DisclosureKind kind)
    {
        ArgumentNullException.ThrowIfNull(key);
        _disclosure = new Disclosure { Key = key, FiscalYear = year, Kind = kind, Tables = [] };
    }

    /// <summary>Sets the facts about the department that rules can see (部门, 地区, 单位性质) and the template.</summary>
    public DisclosureBuilder About(string? unitCode = null, string? unitName = null, string? region = null, string? unitType = null, string? template = null)
    {
        _disclosure = _disclosure with { UnitCode = unitCode, UnitName = unitName, Region = region, UnitType = unitType, TemplateId = template };
        return this;
    }

    /// <summary>Adds a table.</summary>
    /// <param name="title">Title without 《》, or one of its other titles.</param>
    /// <param name="unit">Unit of its amounts.</param>
    /// <param name="decimals">Decimals in which the amounts are printed or rounded; decides what rounding can explain.</param>
    /// <param name="fill">Adds the rows.</param>
    /// <param name="copy">For a table of a family: the key of its copy, e.g. the project's name.</param>
    public DisclosureBuilder Table(string title, MoneyUnit unit, int decimals, Action<TableBuilder> fill, string? copy = null)
    {
        ArgumentNullException.ThrowIfNull(fill);
        var builder = new TableBuilder(title, unit, decimals, copy);
        fill(builder);
        _tables.Add(builder.Build());
        return this;
    }

    /// <summary>The disclosure as filled so far.</summary>
    public Disclosure Build() => _disclosure with { Tables = _tables.ToImmutable() };
}
