namespace BudgetRules.Classification;

/// <summary>What a catalogue knows of a code.</summary>
public enum CatalogueAnswerKind
{
    /// <summary>The code exists in the year, and its title is known.</summary>
    Known,

    /// <summary>The catalogue holds every code of this level in the year, and this is none of them.</summary>
    NotInCatalogue,

    /// <summary>The catalogue does not say: its list of this level is not complete, or it does not speak of the year.</summary>
    NotCovered,
}
