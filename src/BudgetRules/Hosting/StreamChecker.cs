using System.Runtime.CompilerServices;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Hosting;

/// <summary>Checks a stream of documents window by window: a batch per plan, reports in the order of the documents.</summary>
internal sealed class StreamChecker(Func<Disclosure, Plan> planOf, string rulesHash, CheckOptions options, IProgress<int>? progress)
{
    /// <summary>Documents held at a time. <unit>documents</unit></summary>
    public const int WindowSize = 512;

    /// <summary>The reports in order.</summary>
    public async IAsyncEnumerable<Report> CheckAsync(IAsyncEnumerable<Disclosure> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new List<Disclosure>(WindowSize);
        var done = 0;
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            window.Add(document ?? throw new ArgumentException("A document of the stream is null.", nameof(documents)));
            if (window.Count < WindowSize)
            {
                continue;
            }

            foreach (var report in CheckWindow(window, cancellationToken))
            {
                yield return report;
            }

            progress?.Report(done += window.Count);
            window.Clear();
        }

        foreach (var report in CheckWindow(window, cancellationToken))
        {
            yield return report;
        }

        if (window.Count > 0)
        {
            progress?.Report(done + window.Count);
        }
    }

    // Each batch gives its reports in order and only when asked, so the streams of the batches are merged without holding reports.
    private IEnumerable<Report> CheckWindow(List<Disclosure> window, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var plans = window.ConvertAll(document => planOf(document));
        var batches = new Dictionary<Plan, IEnumerator<Report>>(ReferenceEqualityComparer.Instance);
        foreach (var group in Enumerable.Range(0, window.Count).GroupBy(index => plans[index], index => window[index], ReferenceEqualityComparer.Instance))
        {
            var plan = (Plan)group.Key!;
            batches.Add(plan, BatchChecker.Check(plan, [.. group], rulesHash, options, cancellationToken).GetEnumerator());
        }

        try
        {
            foreach (var plan in plans)
            {
                cancellationToken.ThrowIfCancellationRequested();
                batches[plan].MoveNext();
                yield return batches[plan].Current;
            }
        }
        finally
        {
            foreach (var batch in batches.Values)
            {
                batch.Dispose();
            }
        }
    }
}
