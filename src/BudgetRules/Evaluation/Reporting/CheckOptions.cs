namespace BudgetRules.Evaluation;

/// <summary>How to check; the defaults suit a reviewer.</summary>
public sealed record CheckOptions
{
    /// <summary>Report every evaluation, also those that passed or do not apply. Slow on bulk data. Default: false.</summary>
    public bool AllEvaluations { get; init; }
}
