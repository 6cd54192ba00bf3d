using System.Collections.Immutable;

namespace BudgetRules.Classification;

/// <summary>A title (科目名称) that a code has or had, for which years, and how that is known. Immutable.</summary>
/// <param name="Title">The title as the catalogue writes it.</param>
/// <param name="FirstYear">First budget year of this title; null where it is not known since when. <unit>calendar year</unit></param>
/// <param name="LastYear">Last budget year of this title; null where it is in force or its end is not known. <unit>calendar year</unit></param>
/// <param name="Evidence">How code and title are known to belong together.</param>
/// <param name="SeenYears">Budget years in whose published documents code and title were read together, ascending; empty where in none. <unit>calendar years</unit></param>
public sealed record ClassificationTitle(
    string Title,
    int? FirstYear,
    int? LastYear,
    ClassificationEvidence Evidence,
    ImmutableArray<int> SeenYears)
{
    /// <summary>Whether the title is not known to begin after or to end before the year.</summary>
    public bool IsValidIn(int year) => (FirstYear is null || year >= FirstYear) && (LastYear is null || year <= LastYear);

    /// <summary>Whether the year lies between years in which it was read in published documents, both included.</summary>
    public bool IsSeenAround(int year) => SeenYears is [var first, ..] && year >= first && year <= SeenYears[^1];

    /// <summary>The title with its years: 行政事业单位离退休（至 2019 年）.</summary>
    public override string ToString() => (FirstYear, LastYear) switch
    {
        (null, null) => Title,
        ({ } first, null) => $"{Title}（{first} 年起）",
        (null, { } last) => $"{Title}（至 {last} 年）",
        ({ } first, { } last) => first == last ? $"{Title}（{first} 年）" : $"{Title}（{first} 至 {last} 年）",
    };
}
