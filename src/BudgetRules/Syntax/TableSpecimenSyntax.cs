using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>表样：《…》 with its labels (又名 行 必有 可缺 每 单位 取值 …, repeatable) and pasted rows.</summary>
internal sealed record TableSpecimenSyntax(
    string Title,
    TextSpan TitleSpan,
    ImmutableArray<RawRowSyntax> Rows,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
