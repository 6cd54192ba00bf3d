namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Another way of laying out or wording the same document: what the document says stays what it was.</summary>
/// <param name="Name">What changes.</param>
/// <param name="Apply">Makes the other document; the random numbers choose the places.</param>
internal sealed record LayoutMutation(string Name, Func<string, Random, string> Apply)
{
    /// <summary>Whether it holds only of a document whose sums are exact: figures printed in 元 leave rounding to 万元 nothing to explain.</summary>
    public bool NeedsExactSums { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
