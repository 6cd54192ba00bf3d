namespace BudgetRules.Evaluation;

/// <summary>A placeholder of a message and what it was filled with.</summary>
/// <param name="Name">The expression as written between the braces: 左, 差, 三公合计.</param>
/// <param name="Value">What was printed for it.</param>
public sealed record MessageArgument(string Name, string Value);
