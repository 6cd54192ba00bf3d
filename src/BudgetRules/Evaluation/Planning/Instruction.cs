using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Planning;

/// <summary>One column instruction: fills one register over its domain. Registers are numbered by their instruction.</summary>
internal abstract record Instruction(Domain Domain)
{
    /// <summary>What it fills.</summary>
    public abstract RegisterKind Kind { get; }
}

/// <summary>A figure per row: value, slack from the printed precision, and what is missing.</summary>
internal sealed record LoadFigure(Domain Domain, int Table, int Column, CellAccess Access, bool BlankIsDoubtful, bool MissingIsDoubtful) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>年度 in millionths; unknown where the document has none.</summary>
internal sealed record LoadYear() : Instruction(Domain.Department)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>上年（…） without last year's document: undetermined everywhere.</summary>
internal sealed record LoadPrior(RegisterKind Held) : Instruction(Domain.Department)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => Held;
}

/// <summary>Σ coefficient × register + constant.</summary>
internal sealed record Combine(Domain Domain, EquatableArray<LinearTerm> Terms, long Constant) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>The same register over a domain further down.</summary>
internal sealed record Broadcast(Domain Domain, int Operand, Domain From, RegisterKind Held) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => Held;
}

/// <summary>求和 over a row list; a filter (−1 for none) says which rows count.</summary>
internal sealed record SumRows(Domain Domain, int Operand, int RowList, int Filter) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>求和 over the copies of each department, or over all rows of all its copies.</summary>
internal sealed record SumCopies(Domain Domain, int Operand, int Family, int Filter) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>计数 over a row list: rows that pass the filter and, where Column is not −1, whose cell is not blank.</summary>
internal sealed record CountRows(Domain Domain, int Table, int RowList, int Column, int Filter) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>绝对值.</summary>
internal sealed record Absolute(Domain Domain, int Operand) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Linear;
}

/// <summary>A linear register as an interval; Divisor undoes the scale of its coefficients.</summary>
internal sealed record Widen(Domain Domain, int Operand, long Divisor) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Interval;
}

/// <summary>左 × 右 of two linear registers, divided by the scales.</summary>
internal sealed record Multiply(Domain Domain, int Left, int Right, long Divisor) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Interval;
}

/// <summary>左 ÷ 右 of two linear registers, times Factor over Divisor.</summary>
internal sealed record Divide(Domain Domain, int Left, int Right, long Factor, long Divisor) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Interval;
}

/// <summary>最大值 or 最小值 over a row list (−1: over the copies, of a figure or of an extreme of each).</summary>
internal sealed record ExtremeRows(Domain Domain, bool IsMax, int Operand, int RowList, int Family, int Filter, long Divisor) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Interval;
}

/// <summary>Compares two linear registers of one scale.</summary>
internal sealed record CompareLinear(Domain Domain, ComparisonOperator Operator, int Left, int Right, ComparisonTolerance Tolerance) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>Compares two intervals by cross-multiplication.</summary>
internal sealed record CompareIntervals(Domain Domain, ComparisonOperator Operator, int Left, int Right, ComparisonTolerance Tolerance) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>Words per row.</summary>
internal sealed record LoadText(Domain Domain, int Table, int Column, CellAccess Access) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Text;
}

/// <summary>部门 地区 文种 单位性质; 项目 over copies.</summary>
internal sealed record LoadFact(Domain Domain, Disclosures.Batch.DocumentFact Fact) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Text;
}

/// <summary>含, 属于, = ≠ against literal words: decided per distinct text when the batch was built.</summary>
internal sealed record TestText(Domain Domain, int Operand, int Predicate, bool IsNegated) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>= or ≠ between words of two registers.</summary>
internal sealed record CompareText(Domain Domain, int Left, int Right, bool IsNegated) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>且 or 或.</summary>
internal sealed record Logic(Domain Domain, bool IsAnd, EquatableArray<int> Operands) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>非.</summary>
internal sealed record Negation(Domain Domain, int Operand) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>若 … 则 …: only 通过 of the guard lets the condition through.</summary>
internal sealed record Guarded(Domain Domain, int Guard, int Condition) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>存在（表）.</summary>
internal sealed record TestTable(Domain Domain, int Table) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>存在（行或格）, 空白（格）, or the first half of 必填（格）; Column is −1 for a row.</summary>
internal sealed record TestCell(Domain Domain, CellTest Test, int Table, int Column, CellAccess Access) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Condition;
}

/// <summary>Which rows of the driving table take part in a rule: those that line up, apply, and have children where children are read.</summary>
internal sealed record SelectRows(Domain Domain, EquatableArray<int> Joins, EquatableArray<AppliesTo> Cells, int Children) : Instruction(Domain)
{
    /// <inheritdoc/>
    public override RegisterKind Kind => RegisterKind.Selection;
}
