using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>
/// [表] [ 行 ， 列 ]. Table is a <see cref="TableSyntax"/>, a <see cref="PathSyntax"/> (a definition that names a table),
/// or null for the table in force. A single coordinate stands in <see cref="Row"/> with <see cref="HasComma"/> false; the binder decides.
/// </summary>
internal sealed record ReferenceSyntax(
    ExpressionSyntax? Table,
    RowSyntax? Row,
    bool HasComma,
    ColumnSyntax? Column,
    TextSpan Span) : ExpressionSyntax(Span);
