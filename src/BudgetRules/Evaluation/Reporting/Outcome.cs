namespace BudgetRules.Evaluation;

/// <summary>A rule's verdict (结论). Silence is none of them.</summary>
public enum Outcome
{
    /// <summary>不适用: the rule does not apply here; the reason says why.</summary>
    NotApplicable,

    /// <summary>通过.</summary>
    Passed,

    /// <summary>不通过.</summary>
    Failed,

    /// <summary>无法判定: it cannot be judged; the reason says what is missing and who can act.</summary>
    Undetermined,
}
