namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>A row that the hand-written reader took.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Name">Name as printed.</param>
/// <param name="Code">Code, or empty.</param>
/// <param name="Figures">Figures in order, blank as 0. <unit>分</unit></param>
/// <param name="Text">The one text that a rule reads (指标值 or 二级指标), or empty.</param>
internal sealed record HandWrittenRow(int Line, string Name, string Code, long[] Figures, string Text);
