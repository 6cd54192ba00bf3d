namespace BudgetRules.Hosting;

/// <summary>One finding of two reports.</summary>
/// <param name="Last">As it was.</param>
/// <param name="Now">As it is.</param>
public sealed record FindingPair(FindingRow Last, FindingRow Now)
{
    /// <summary>Whether a figure behind it changed, though it still stands.</summary>
    public bool FiguresChanged => Last.FiguresHash != Now.FiguresHash;
}
