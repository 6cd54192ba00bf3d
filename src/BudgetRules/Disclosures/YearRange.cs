namespace BudgetRules.Disclosures;

/// <summary>Budget years for which something holds (年限), both ends included; a missing end is open.</summary>
/// <param name="First">First year, or null.</param>
/// <param name="Last">Last year, or null.</param>
public readonly record struct YearRange(int? First, int? Last)
{
    /// <summary>Whether the year lies in it.</summary>
    public bool Contains(int year) => (First is null || year >= First) && (Last is null || year <= Last);

    /// <summary>As rules write it: 2019 起, 至 2018, 2019 至 2023, 2023; empty for every year.</summary>
    public override string ToString() => (First, Last) switch
    {
        (null, null) => "",
        ({ } first, null) => $"{first} 起",
        (null, { } last) => $"至 {last}",
        ({ } first, { } last) => first == last ? $"{first}" : $"{first} 至 {last}",
    };
}
