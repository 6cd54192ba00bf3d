namespace BudgetRules.Classification;

/// <summary>A code of the catalogue with its title in the catalogue's year.</summary>
/// <param name="Code">The digits of the code.</param>
/// <param name="Level">Depth of the code.</param>
/// <param name="Title">Its title in the catalogue's year.</param>
public sealed record CatalogueEntry(string Code, ClassificationLevel Level, ClassificationTitle Title)
{
    /// <summary>Code and title, as rules and messages write them: 2010301 行政运行.</summary>
    public override string ToString() => $"{Code} {Title.Title}";
}
