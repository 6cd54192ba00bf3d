using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>期望：编号 结果 [在 行，列] [项目 “…”] [差 数].</summary>
/// <param name="RuleId">编号.</param>
/// <param name="RuleIdSpan">Where it stands.</param>
/// <param name="Outcome">通过 尾差 末位差 不通过 不适用 无法判定.</param>
/// <param name="Row">Row code, name or path as written; null for the whole rule.</param>
/// <param name="Column">Column path; null where it is not written.</param>
/// <param name="Project">Key of the copy; null where it is not written.</param>
/// <param name="Difference">Expected difference in the printed unit, with its sign; null where it is not written.</param>
internal sealed record ExpectationSyntax(
    string RuleId,
    TextSpan RuleIdSpan,
    string Outcome,
    string? Row,
    string? Column,
    string? Project,
    decimal? Difference,
    TextSpan Span) : SyntaxNode(Span);
