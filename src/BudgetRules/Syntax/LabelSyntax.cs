using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>标签行: a label, a colon, raw text.</summary>
/// <param name="Name">The label's name, folded.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">The text behind the colon as written, trimmed.</param>
/// <param name="ValueSpan">Where the text stands.</param>
internal sealed record LabelSyntax(string Name, TextSpan NameSpan, string Value, TextSpan ValueSpan)
    : SyntaxNode(NameSpan.To(ValueSpan));
