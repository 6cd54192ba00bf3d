using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>函数（…）: 求和 计数 最大值 最小值 绝对值 上年 存在 空白 必填.</summary>
internal sealed record CallSyntax(
    FunctionKind Function,
    ImmutableArray<ExpressionSyntax> Arguments,
    TextSpan NameSpan,
    TextSpan Span) : ExpressionSyntax(Span);
