namespace BudgetRules.Classification;

/// <summary>What a data file says of one level: for which years it speaks, and whether it then holds every code.</summary>
internal sealed record LevelScope(ClassificationSystem System, ClassificationLevel Level, bool IsComplete, int? FirstYear, int? LastYear)
{
    public bool Covers(int year) => (FirstYear is null || year >= FirstYear) && (LastYear is null || year <= LastYear);
}
