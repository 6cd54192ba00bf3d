namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Applies several mutations one after the other, the same ones in every run.</summary>
internal static class MixedMutations
{
    /// <summary>Nothing but what is known may be accused.</summary>
    public static void Try(Func<int, string> document, IReadOnlyCollection<string> known, IReadOnlyList<LayoutMutation> mutations, int count)
    {
        var accused = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);

            // A unit is changed once, and before the figures are printed otherwise; tables are put in another order before pages break.
            var chosen = Enumerable.Range(0, random.Next(2, 6)).Select(_ => mutations[random.Next(mutations.Count)]).OrderBy(static mutation => mutation.NeedsExactSums ? 0 : mutation.Name.Contains("次序", StringComparison.Ordinal) ? 1 : 2).DistinctBy(static mutation => mutation.NeedsExactSums ? "" : mutation.Name).ToArray();
            var changed = chosen.Aggregate(document(seed), (before, mutation) => mutation.Apply(before, random));
            accused.AddRange(Accusations.Of(changed).Except(known).Select(accusation => $"{seed}: {string.Join(" + ", chosen.Select(static mutation => mutation.Name))} → {accusation}"));
        }

        string.Join('\n', accused).Should().BeEmpty();
    }
}
