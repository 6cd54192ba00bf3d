using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A statement with the label lines under it.</summary>
internal abstract record StatementSyntax(TextSpan Span, ImmutableArray<LabelSyntax> Labels) : SyntaxNode(Span);
