using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>表：《…》 or 表：名称 (a definition that names a table) or 表：不限 (Table is null): the table in force below.</summary>
internal sealed record TableSectionSyntax(
    ExpressionSyntax? Table,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
