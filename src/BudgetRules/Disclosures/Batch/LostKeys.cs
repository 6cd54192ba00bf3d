namespace BudgetRules.Disclosures.Batch;

/// <summary>Compares what a reader says it lost with the keys of rows.</summary>
internal static class LostKeys
{
    /// <summary>Whether a lost row may be the one of a name or path key.</summary>
    public static bool MayMean(string lost, string? key, DisclosureTemplate template)
    {
        if (key is null)
        {
            return false;
        }

        var name = template.ResolveKey(lost);
        return key == name || key == PathKey.Of(lost) || key.EndsWith("." + name, StringComparison.Ordinal);
    }
}
