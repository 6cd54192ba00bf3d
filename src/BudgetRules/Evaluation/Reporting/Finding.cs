using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>One evaluation of one rule on one document (结果), with the cells it read. Immutable.</summary>
public sealed record Finding
{
    /// <summary>编号 of the rule, or a hash of its text where it has none.</summary>
    public required string RuleId { get; init; }

    /// <summary>What people call the rule: its 编号, or its file and line (我的规则.rules 第 1 行).</summary>
    public required string RuleTitle { get; init; }

    /// <summary>The rule as written.</summary>
    public required string RuleText { get; init; }

    /// <summary>The verdict.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The rule's level; at most 提醒 where <see cref="IsLastDigit"/>.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>尾差: it passed, and rounding explains a difference that is not zero.</summary>
    public bool IsRoundingDifference { get; init; }

    /// <summary>末位差: it failed by no more than one unit in the last place; at most 提醒, and never changes an exit code.</summary>
    public bool IsLastDigit { get; init; }

    /// <summary>按截断相符: the figures agree if the department truncated instead of rounding.</summary>
    public bool AgreesWhenTruncated { get; init; }

    /// <summary>Who can act, where the outcome is failed or undetermined.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>Where it belongs.</summary>
    public required FindingWhere Where { get; init; }

    /// <summary>The sentence for people, filled in.</summary>
    public required string Message { get; init; }

    /// <summary>The sentence with its placeholders ({左} {右} {差} …).</summary>
    public required string MessageTemplate { get; init; }

    /// <summary>What the placeholders were filled with.</summary>
    public ImmutableArray<MessageArgument> Arguments { get; init; } = [];

    /// <summary>The one place where a reviewer should look first.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Left side of the comparison that decided; null for rules of conditions only. <unit>Unit</unit></summary>
    public decimal? Left { get; init; }

    /// <summary>Right side. <unit>Unit</unit></summary>
    public decimal? Right { get; init; }

    /// <summary>Left minus right. <unit>Unit</unit></summary>
    public decimal? Difference { get; init; }

    /// <summary>Largest difference that rounding can explain; a smaller one passes. <unit>Unit</unit></summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Unit of the four figures: 万元, 元, 亿元, %, or null for plain numbers.</summary>
    public string? Unit { get; init; }

    /// <summary>Why it does not apply or cannot be judged; null otherwise.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>依据 of the rule and of its file.</summary>
    public ImmutableArray<string> Basis { get; init; } = [];

    /// <summary>整改: what the department is asked to do, or null.</summary>
    public string? Remedy { get; init; }

    /// <summary>假设: zeros supplied for blank cells and missing rows, filled labels, rows left out of a count.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>The cells read, in reading order.</summary>
    public ImmutableArray<CellReading> Cells { get; init; } = [];
}
