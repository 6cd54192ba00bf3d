namespace BudgetRules.Evaluation;

/// <summary>级别 of a rule: how grave its failing is. Ordered: a greater value is graver.</summary>
public enum RuleSeverity
{
    /// <summary>提醒.</summary>
    Info,

    /// <summary>警告.</summary>
    Warning,

    /// <summary>错误.</summary>
    Error,
}
