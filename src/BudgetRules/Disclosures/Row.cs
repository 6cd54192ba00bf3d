using System.Collections.Immutable;

namespace BudgetRules.Disclosures;

/// <summary>A row of a table (行), as printed.</summary>
public sealed record Row
{
    /// <summary>Classification code as printed, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Name as printed (科目名称, 项目, 事项 …), or null.</summary>
    public string? Name { get; init; }

    /// <summary>Path of a row of a fixed form (上年结转.一般公共预算拨款), in the template's words; null where the row is open.</summary>
    public string? Path { get; init; }

    /// <summary>One cell per column of the table; null where the column does not apply to this row (a slot the fact does not have).</summary>
    public required ImmutableArray<Cell?> Cells { get; init; }

    /// <summary>Where the row begins, where known.</summary>
    public SourcePlace? Place { get; init; }
}
