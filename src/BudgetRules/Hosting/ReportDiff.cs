using System.Collections.Immutable;
using BudgetRules.Evaluation;

namespace BudgetRules.Hosting;

/// <summary>
/// What became of the findings of one document between two checks (两次检查的差异). Only what failed or could not be judged is compared.
/// A finding counts as mended only where its rule was judged in full now: what was not read or not run proves nothing.
/// </summary>
public sealed record ReportDiff
{
    /// <summary>已改: findings of the last report whose rule now was judged and no longer says so.</summary>
    public required ImmutableArray<FindingRow> Mended { get; init; }

    /// <summary>未改: findings of both, with the same verdict at the same place; figures may differ.</summary>
    public required ImmutableArray<FindingPair> Unchanged { get; init; }

    /// <summary>新增: findings of this report only.</summary>
    public required ImmutableArray<FindingRow> New { get; init; }

    /// <summary>未能核对: findings of the last report of which this one says nothing, because the rule was not run, does not apply now, or could not be judged somewhere.</summary>
    public required ImmutableArray<FindingRow> NotRechecked { get; init; }

    /// <summary>Compares two reports of one document, e.g. before and after the department corrected it.</summary>
    /// <param name="last">The earlier report.</param>
    /// <param name="now">The later report; its key may differ, as where keys are paths.</param>
    public static ReportDiff Compare(Report last, Report now)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(now);
        var open = Open(now).GroupBy(Identity).ToDictionary(static group => group.Key, static group => group.ToList());
        var unchanged = new List<FindingPair>();
        var gone = new List<FindingRow>();
        foreach (var row in Open(last))
        {
            if (Take(row, open) is { } same)
            {
                unchanged.Add(new FindingPair(row, same));
            }
            else
            {
                gone.Add(row);
            }
        }

        var judged = now.Rules.Where(static rule => rule.Passed + rule.Failed > 0 && rule.Undetermined == 0).Select(static rule => rule.RuleId).ToHashSet(StringComparer.Ordinal);
        return new ReportDiff
        {
            Mended = [.. gone.Where(row => judged.Contains(row.RuleId))],
            Unchanged = [.. unchanged],
            New = [.. open.Values.SelectMany(static rows => rows)],
            NotRechecked = [.. gone.Where(row => !judged.Contains(row.RuleId))],
        };
    }

    private static IEnumerable<FindingRow> Open(Report report) =>
        report.Rows().Where(static row => row.Outcome is Outcome.Failed or Outcome.Undetermined);

    private static (string, Outcome) Identity(FindingRow row) => (row.FindingKey, row.Outcome);

    // Several findings may share a place; those with the same figures belong together.
    private static FindingRow? Take(FindingRow row, Dictionary<(string, Outcome), List<FindingRow>> open)
    {
        if (!open.TryGetValue(Identity(row), out var candidates) || candidates.Count == 0)
        {
            return null;
        }

        var index = Math.Max(0, candidates.FindIndex(candidate => candidate.FiguresHash == row.FiguresHash));
        var taken = candidates[index];
        candidates.RemoveAt(index);
        return taken;
    }
}
