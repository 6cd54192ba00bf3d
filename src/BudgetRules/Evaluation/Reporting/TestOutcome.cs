using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>What became of one 测试 of a rule file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">The rule file.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Failures">One sentence per 期望 that did not hold, with what came instead; empty where all held.</param>
/// <param name="Expectations">Number of 期望. <unit>expectations</unit></param>
public sealed record TestOutcome(string Name, SourceText Source, TextSpan Span, ImmutableArray<Diagnostic> Failures, int Expectations);
