using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>What became of one rule on one document: the verdict, and how many evaluations came out how.</summary>
public sealed record RuleResult
{
    /// <summary>编号 or hash.</summary>
    public required string RuleId { get; init; }

    /// <summary>What people call the rule.</summary>
    public required string RuleTitle { get; init; }

    /// <summary>The rule's level.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>不通过 if any evaluation is, else 无法判定 if any, else 通过 if any, else 不适用.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Evaluations that passed, 尾差 included. <unit>evaluations</unit></summary>
    public int Passed { get; init; }

    /// <summary>Evaluations that failed, 末位差 included. <unit>evaluations</unit></summary>
    public int Failed { get; init; }

    /// <summary>Evaluations that do not apply. <unit>evaluations</unit></summary>
    public int NotApplicable { get; init; }

    /// <summary>Evaluations that cannot be judged. <unit>evaluations</unit></summary>
    public int Undetermined { get; init; }

    /// <summary>Passed evaluations with 尾差. <unit>evaluations</unit></summary>
    public int RoundingDifferences { get; init; }

    /// <summary>Failed evaluations that are only 末位差. <unit>evaluations</unit></summary>
    public int LastDigits { get; init; }

    /// <summary>Rows that only one of the tables has and that were therefore not compared (未对应). <unit>rows</unit></summary>
    public int Unmatched { get; init; }

    /// <summary>Why the rule as a whole does not apply or cannot be judged, where it has one reason.</summary>
    public LocalizedText? Reason { get; init; }
}
