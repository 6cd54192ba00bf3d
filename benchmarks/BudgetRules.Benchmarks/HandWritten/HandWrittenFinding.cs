using BudgetRules.Evaluation;

namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>What the hand-written checks say where a rule does not pass.</summary>
internal sealed record HandWrittenFinding(string RuleId, Outcome Outcome, int Line, string Message);
