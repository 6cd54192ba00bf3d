using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Prints a comparison with its values: 三公合计 40.00 ≠ 出国 0.00 + 车辆 30.00 + 接待 0.00 ＝ 30.00.</summary>
internal sealed class EquationText(EvidenceContext context, PlannedRule rule, PlannedInstance instance, int point, FigureStyle style)
{
    private const int LongestLabel = 60;

    /// <summary>One side: its terms with their values, and their total where there are several.</summary>
    public string Side(BoundExpression side, decimal? total)
    {
        var text = new StringBuilder();
        Append(side, text);
        if (side is BoundArithmetic && total is { } value)
        {
            text.Append(" ＝ ").Append(style.Dimension == Dimension.Ratio ? style.PrintWithUnit(value) : style.Print(value));
        }

        return text.ToString();
    }

    private void Append(BoundExpression expression, StringBuilder text)
    {
        switch (expression)
        {
            case BoundArithmetic node:
                Append(node.Left, text);
                text.Append(node.Operator switch
                {
                    BinaryOperator.Add => " + ",
                    BinaryOperator.Subtract => " − ",
                    BinaryOperator.Multiply => " × ",
                    _ => " ÷ ",
                });
                var needsBrackets = node.Right is BoundArithmetic && node.Operator != BinaryOperator.Add;
                text.Append(needsBrackets ? "（" : "");
                Append(node.Right, text);
                text.Append(needsBrackets ? "）" : "");
                break;
            case BoundNegate negate:
                text.Append('−');
                Append(negate.Operand, text);
                break;
            case BoundConstant:
                text.Append(Written(expression));
                break;
            default:
                text.Append(Label(expression)).Append(Value(expression) is { } value ? " " + value : "");
                break;
        }
    }

    private string Written(BoundExpression expression)
    {
        var text = string.Join(' ', rule.Rule.Source.ToString(expression.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestLabel ? text : text[..LongestLabel] + "…";
    }

    // What stands in the rule; a definition of several terms shows each term's own name.
    private string Label(BoundExpression expression)
    {
        var isPartOfDefinition = BoundRewriter.Cells(instance.Bound.Condition, intoAggregates: false)
            .Count(cell => cell.Span == expression.Span && !ReferenceEquals(cell, expression)) > 0;
        if (expression is BoundCell cell && isPartOfDefinition)
        {
            return cell.Row is { Kind: BoundRowKind.Lookup, Key: { Written.Length: > 0 } key } ? key.Written : cell.Column!.Name;
        }

        return Written(expression);
    }

    private string? Value(BoundExpression expression)
    {
        if (!instance.Leaves.TryGetValue(expression, out var register))
        {
            return null;
        }

        var values = context.Registers[register];
        var entry = context.EntryOf(register, point);
        if (values.Values.Length == 0)
        {
            return null;
        }

        if (values.Hard[entry])
        {
            return "（无法读取）";
        }

        var walker = new CellWalker(context);
        walker.Visit(register, point);
        var dimension = walker.Cells.Where(static cell => cell.Column >= 0).Select(cell => context.Batch.Tables[cell.Table].Columns[cell.Column].Schema.Dimension).FirstOrDefault(static d => d != Dimension.Text, style.Dimension);
        var own = expression is BoundCount or BoundFact ? new FigureStyle(Dimension.Number, style.Unit, 0)
            : dimension == style.Dimension ? style
            : ComparisonFigures.StyleOf(context, dimension, walker.Cells);
        var figure = own.Convert(values.Values[entry]);
        return dimension == Dimension.Ratio ? own.PrintWithUnit(figure) : own.Print(figure);
    }
}
