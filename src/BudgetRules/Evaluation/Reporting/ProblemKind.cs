namespace BudgetRules.Evaluation;

/// <summary>What a <see cref="Problem"/> is about.</summary>
public enum ProblemKind
{
    /// <summary>A rule that failed.</summary>
    Rule,

    /// <summary>Something that was not read or not supplied.</summary>
    Unread,

    /// <summary>Cells of one column, blank or unreadable.</summary>
    Cell,
}
