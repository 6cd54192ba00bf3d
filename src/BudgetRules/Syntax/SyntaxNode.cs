using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A node of the tree that a rule file is parsed into. Knows its place and nothing of symbols.</summary>
internal abstract record SyntaxNode(TextSpan Span);
