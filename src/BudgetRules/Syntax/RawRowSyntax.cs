using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A pasted table row: cells separated by bars or tabs, raw.</summary>
internal sealed record RawRowSyntax(ImmutableArray<RawCellSyntax> Cells, TextSpan Span) : SyntaxNode(Span);
