using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>调整 停用 豁免：编号 [在 …], with its labels. Kept as written; applied by a later stage.</summary>
/// <param name="Kind">调整, 停用 or 豁免.</param>
/// <param name="RuleId">The rule's 编号.</param>
/// <param name="Where">What follows 在, parsed as a reference; null where it is not written.</param>
internal sealed record AdjustmentSyntax(
    string Kind,
    string RuleId,
    ReferenceSyntax? Where,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
