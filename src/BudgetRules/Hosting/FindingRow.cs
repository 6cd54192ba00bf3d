using BudgetRules.Evaluation;

namespace BudgetRules.Hosting;

/// <summary>A finding with what a table of findings needs of its report (结果行): flat, fixed columns, no collections. Immutable.</summary>
public sealed record FindingRow
{
    /// <summary>The host's key of the document.</summary>
    public required string Key { get; init; }

    /// <summary>Department, or null.</summary>
    public string? UnitName { get; init; }

    /// <summary>Budget year, or null. <unit>calendar year</unit></summary>
    public int? FiscalYear { get; init; }

    /// <summary>Template, or null.</summary>
    public string? TemplateId { get; init; }

    /// <summary>编号 of the rule, or a hash of its text where it has none.</summary>
    public required string RuleId { get; init; }

    /// <summary>SHA-256 of the rule's text, lower-case hex: another value is another rule, whatever its 编号.</summary>
    public required string RuleHash { get; init; }

    /// <summary>SHA-256 over all rule files of the pack.</summary>
    public required string RulesHash { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>The verdict.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Level; at most 提醒 for a 末位差.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Who can act, where it failed or cannot be judged; else null.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>尾差.</summary>
    public bool IsRoundingDifference { get; init; }

    /// <summary>末位差.</summary>
    public bool IsLastDigit { get; init; }

    /// <summary>Title of the table without 《》, or null.</summary>
    public string? Table { get; init; }

    /// <summary>Key of the copy (项目), or null.</summary>
    public string? Project { get; init; }

    /// <summary>Classification code of the row, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Name of the row, or null.</summary>
    public string? Row { get; init; }

    /// <summary>Path of the column, or null.</summary>
    public string? Column { get; init; }

    /// <summary>Left side, or null. <unit>Unit</unit></summary>
    public decimal? Left { get; init; }

    /// <summary>Right side, or null. <unit>Unit</unit></summary>
    public decimal? Right { get; init; }

    /// <summary>Left minus right, or null. <unit>Unit</unit></summary>
    public decimal? Difference { get; init; }

    /// <summary>Largest difference that rounding can explain, or null. <unit>Unit</unit></summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Unit of the four figures: 万元, 元, 亿元, %, or null for plain numbers.</summary>
    public string? Unit { get; init; }

    /// <summary>The sentence for people.</summary>
    public required string Message { get; init; }

    /// <summary>The sentence with its placeholders.</summary>
    public required string MessageTemplate { get; init; }

    /// <summary>What the placeholders were filled with: <c>左=10; 右=12</c>; in names and values <c>\</c>, <c>;</c> and <c>=</c> have a <c>\</c> before them.</summary>
    public required string Arguments { get; init; }

    /// <summary>Why it cannot be judged or does not apply, in Chinese; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>Where a reviewer should look first, in words (第 308 行第 1 列), or null.</summary>
    public string? Place { get; init; }

    /// <summary>SHA-256 of rule and place in the tables, without document or figures: the same finding next month has the same, together with <see cref="Key"/>.</summary>
    public required string FindingKey { get; init; }

    /// <summary>SHA-256 of <see cref="FindingKey"/>, the verdict and every figure read: another value where the department changed a figure.</summary>
    public required string FiguresHash { get; init; }
}
