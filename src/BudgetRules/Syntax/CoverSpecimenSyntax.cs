using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>文首：the paragraphs that say who and which year.</summary>
internal sealed record CoverSpecimenSyntax(
    ImmutableArray<RawLineSyntax> Sentences,
    TextSpan Span) : StatementSyntax(Span, []);
