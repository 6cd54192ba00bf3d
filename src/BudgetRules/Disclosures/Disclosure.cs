using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures;

/// <summary>
/// One published document (公开文件) as data: who, which year, which tables, and how completely it was read.
/// Immutable; made by a reader, from JSON, or with <see cref="For"/>.
/// </summary>
public sealed record Disclosure
{
    /// <summary>The host's own key, returned in every finding; a reader puts the file's path here.</summary>
    public required string Key { get; init; }

    /// <summary>Where the document came from (path), or null.</summary>
    public string? Source { get; init; }

    /// <summary>SHA-256 of the document's bytes in lower-case hex, or null where there were none.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Department code (部门编码), or null.</summary>
    public string? UnitCode { get; init; }

    /// <summary>Department name (部门), or null.</summary>
    public string? UnitName { get; init; }

    /// <summary>财政区划代码 or name of the region (地区), or null.</summary>
    public string? Region { get; init; }

    /// <summary>Budget year (年度); null where it is not known. <unit>calendar year</unit></summary>
    public int? FiscalYear { get; init; }

    /// <summary>Kind of document (文种).</summary>
    public DisclosureKind Kind { get; init; }

    /// <summary>单位性质 (行政, 参公, 事业), or null where unknown.</summary>
    public string? UnitType { get; init; }

    /// <summary>版次, or null.</summary>
    public string? Stage { get; init; }

    /// <summary>The template it follows: the rule package that holds its specimens; null where none was recognised.</summary>
    public string? TemplateId { get; init; }

    /// <summary>The tables that were read.</summary>
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>Grids not recognised, pages without text and the like: while there is one, a table that was not found may still be there.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>What the reader has to say (文6xx).</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Starts a disclosure that a host fills with its own figures; what is not given counts as not supplied, what is given as read completely.</summary>
    /// <param name="key">The host's key for the document.</param>
    /// <param name="year">Budget year.</param>
    /// <param name="kind">Kind of document.</param>
    public static DisclosureBuilder For(string key, int year, DisclosureKind kind = DisclosureKind.DepartmentalBudget) =>
        new(key, year, kind);
}
