using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>设 名称 为 式.</summary>
internal sealed record DefinitionSyntax(
    string Name,
    TextSpan NameSpan,
    ExpressionSyntax Value,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
