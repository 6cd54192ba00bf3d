using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>《表》 [“项目”] and its rows; the first rows are headings.</summary>
internal sealed record TestTableSyntax(
    string Title,
    string? Copy,
    ImmutableArray<RawRowSyntax> Rows,
    TextSpan Span) : SyntaxNode(Span);
