namespace BudgetRules.Semantics;

/// <summary>A rule with its column axis written out: one per column that lines up.</summary>
/// <param name="Column">The column, where the axis was free; else null.</param>
/// <param name="Guard">若.</param>
/// <param name="Condition">What must hold.</param>
internal sealed record BoundInstance(string? Column, BoundExpression? Guard, BoundExpression Condition);
