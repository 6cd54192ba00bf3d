using BudgetRules.Disclosures;

namespace BudgetRules.Evaluation;

/// <summary>How to check; the defaults suit a reviewer.</summary>
public sealed record CheckOptions
{
    /// <summary>Report every evaluation, also those that passed or do not apply. Slow on bulk data. Default: false.</summary>
    public bool AllEvaluations { get; init; }

    /// <summary>
    /// Titles (with or without 《》) of the tables that the caller supplies at all; write 上年《…》 for last year's.
    /// A rule that needs another table is not run and does not occur in reports: the pack lists it once a run (<c>NotRunWith</c>).
    /// Default: null, every rule is run, and what misses its table is 无法判定 in every report.
    /// </summary>
    public IReadOnlyCollection<string>? Supplied { get; init; }

    /// <summary>
    /// For documents put together from rows (<c>CheckRowsAsync</c>): begins the document of a key, e.g.
    /// <c>key => Disclosure.For(key, 2023).About(unitName: names[key]).Build()</c>; the tables of the rows are added to it.
    /// Default: null, a document that has its key, the year and name that the rows carry, and nothing else. Ignored elsewhere.
    /// </summary>
    public Func<string, Disclosure>? StartDocument { get; init; }
}
