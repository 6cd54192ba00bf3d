namespace BudgetRules.Tests.Evaluation.Conformance;

/// <summary>A column of a case.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Slot">金额, 数量 or 文本.</param>
internal sealed record ConformanceColumn(string Heading, string Slot);
