using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>甲 又名 乙，丙, or 《表》又名《表》、《表》.</summary>
internal sealed record AliasSyntax(
    AliasItemSyntax Target,
    ImmutableArray<AliasItemSyntax> Aliases,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
