using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules;

/// <summary>A rule as a host sees it.</summary>
/// <param name="Id">编号, or a hash of its text.</param>
/// <param name="Title">编号, or file and line.</param>
/// <param name="Text">The rule as written.</param>
/// <param name="Severity">级别.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where it stands.</param>
public sealed record RuleInfo(string Id, string Title, string Text, RuleSeverity Severity, SourceText Source, TextSpan Span);
