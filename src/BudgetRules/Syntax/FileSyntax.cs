using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>文件: the labels before the first statement, then the statements in order.</summary>
/// <param name="Source">The text.</param>
/// <param name="Header">规则包, 版本, 年度, 引入, 依据 … before the first statement.</param>
/// <param name="Statements">Everything that could be parsed; a statement in error is left out and has a diagnostic.</param>
/// <param name="Tokens">Every token with its trivia, for tools that print the file again.</param>
internal sealed record FileSyntax(
    SourceText Source,
    ImmutableArray<LabelSyntax> Header,
    ImmutableArray<StatementSyntax> Statements,
    ImmutableArray<Token> Tokens);
