namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Every mutation by name.</summary>
internal static class LayoutMutations
{
    /// <summary>In a fixed order, so that a seed means the same on every machine.</summary>
    public static IReadOnlyList<LayoutMutation> All { get; } =
        [.. CharacterMutations.All, .. FigureMutations.All, .. TitleMutations.All, .. TableMutations.All, .. NarrativeMutations.All, .. OmissionMutations.All];

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(static mutation => mutation.Name)];

    /// <summary>Names of those that hold of rounded sums, too.</summary>
    public static TheoryData<string> NamesForRounded => [.. ForRounded.Select(static mutation => mutation.Name)];

    /// <summary>Those that hold of rounded sums, too.</summary>
    public static IReadOnlyList<LayoutMutation> ForRounded => [.. All.Where(static mutation => !mutation.NeedsExactSums)];

    /// <summary>The mutation of a name.</summary>
    public static LayoutMutation Of(string name) => All.Single(mutation => mutation.Name == name);
}
