using System.Collections.Immutable;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>An expression whose names are resolved.</summary>
internal abstract record BoundExpression(TextSpan Span);

/// <summary>Something in error; it has a diagnostic.</summary>
internal sealed record BoundError(TextSpan Span) : BoundExpression(Span);

/// <summary>A number. Value is in 分 for money, in millionths for ratios and numbers with a count word, plain for bare literals.</summary>
internal sealed record BoundConstant(decimal Value, BoundType Type, TextSpan Span) : BoundExpression(Span);

/// <summary>“文本”.</summary>
internal sealed record BoundText(string Value, TextSpan Span) : BoundExpression(Span);

/// <summary>《表》 standing alone.</summary>
internal sealed record BoundTable(TableSymbol Table, TextSpan Span) : BoundExpression(Span);

/// <summary>A cell, a row or a column: Column is null while its axis is free.</summary>
/// <param name="IsPrior">上年（…）: in last year's document.</param>
internal sealed record BoundCell(TableSymbol Table, BoundRow Row, ColumnSymbol? Column, bool IsPrior, TextSpan Span) : BoundExpression(Span);

/// <summary>年度 部门 地区 文种 单位性质 项目.</summary>
internal sealed record BoundFact(DocumentFact Fact, TextSpan Span) : BoundExpression(Span);

/// <summary>+ - × ÷.</summary>
internal sealed record BoundArithmetic(BinaryOperator Operator, BoundExpression Left, BoundExpression Right, TextSpan Span) : BoundExpression(Span);

/// <summary>-式.</summary>
internal sealed record BoundNegate(BoundExpression Operand, TextSpan Span) : BoundExpression(Span);

/// <summary>绝对值（式）.</summary>
internal sealed record BoundAbsolute(BoundExpression Operand, TextSpan Span) : BoundExpression(Span);

/// <summary>求和 最大值 最小值 over rows of one table; Rows names them, Argument is what is added per row.</summary>
internal sealed record BoundAggregate(FunctionKind Function, TableSymbol Table, BoundRow Rows, BoundExpression Argument, BoundExpression? Filter, TextSpan Span) : BoundExpression(Span);

/// <summary>计数 of rows, or of the rows whose cell of a column is not blank.</summary>
internal sealed record BoundCount(TableSymbol Table, BoundRow Rows, ColumnSymbol? Column, BoundExpression? Filter, TextSpan Span) : BoundExpression(Span);

/// <summary>左 比较号 右.</summary>
internal sealed record BoundComparison(ComparisonOperator Operator, BoundExpression Left, BoundExpression Right, TextSpan Span) : BoundExpression(Span);

/// <summary>且 or 或 over two or more conditions.</summary>
internal sealed record BoundLogic(bool IsAnd, ImmutableArray<BoundExpression> Operands, TextSpan Span) : BoundExpression(Span);

/// <summary>非.</summary>
internal sealed record BoundNot(BoundExpression Operand, TextSpan Span) : BoundExpression(Span);

/// <summary>含, 属于, and = ≠ between words where the right side is literal.</summary>
internal sealed record BoundTextTest(BoundExpression Operand, TextPredicate Predicate, bool IsNegated, TextSpan Span) : BoundExpression(Span);

/// <summary>存在（表、行、格）.</summary>
internal sealed record BoundExists(TableSymbol Table, BoundRow? Row, ColumnSymbol? Column, bool IsPrior, TextSpan Span) : BoundExpression(Span);

/// <summary>空白（格）.</summary>
internal sealed record BoundBlank(BoundCell Cell, TextSpan Span) : BoundExpression(Span);

/// <summary>The first half of 必填（x） = y: x is filled in.</summary>
internal sealed record BoundFilled(BoundCell Cell, TextSpan Span) : BoundExpression(Span);
