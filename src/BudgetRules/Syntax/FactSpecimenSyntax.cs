using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>文样：《…》名称 with its labels (段落 逐项 行) and sentences. Fact is null where no name is written.</summary>
internal sealed record FactSpecimenSyntax(
    string Table,
    TextSpan TableSpan,
    string? Fact,
    TextSpan FactSpan,
    ImmutableArray<RawLineSyntax> Sentences,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
