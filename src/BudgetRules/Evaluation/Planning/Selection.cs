namespace BudgetRules.Evaluation.Planning;

/// <summary>What becomes of a row of the driving table.</summary>
internal static class Selection
{
    /// <summary>It is evaluated.</summary>
    public const byte Evaluate = 0;

    /// <summary>It takes no part.</summary>
    public const byte Skip = 1;

    /// <summary>Only one of the tables has it: skipped and counted (未对应).</summary>
    public const byte Unmatched = 2;

    /// <summary>Its key occurs twice: one evaluation, undetermined.</summary>
    public const byte Ambiguous = 3;
}
