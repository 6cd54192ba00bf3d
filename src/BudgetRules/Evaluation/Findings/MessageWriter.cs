using System.Collections.Immutable;
using System.Globalization;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Writes the sentence of a finding: the rule's 提示 filled in, or the equation with its values.</summary>
internal sealed class MessageWriter(
    EvidenceContext context,
    PlannedRule rule,
    Evaluation evaluation,
    FindingWhere where,
    ComparisonFigures? figures,
    BoundComparison? comparison,
    bool isUnfilled)
{
    private const string Unfilled = "（未填写）";

    /// <summary>Text, template and arguments.</summary>
    public (string Text, string Template, ImmutableArray<MessageArgument> Arguments) Write(Reason? reason)
    {
        if (evaluation.Outcome == Outcome.Undetermined)
        {
            var template = "{位置}无法判定：{原因}";
            var why = reason?.Text.Chinese ?? "数值过大";
            return ($"{Position()}无法判定：{why}", template, [new MessageArgument("位置", Position()), new MessageArgument("原因", why)]);
        }

        return rule.Rule.Settings.Message is { } message && evaluation.Outcome == Outcome.Failed ? Filled(message) : Default();
    }

    private (string Text, string Template, ImmutableArray<MessageArgument> Arguments) Filled(string message)
    {
        var arguments = ImmutableArray.CreateBuilder<MessageArgument>();
        var text = MessageTemplate.Fill(message, name =>
        {
            var value = Value(name);
            if (!arguments.Any(argument => argument.Name == name))
            {
                arguments.Add(new MessageArgument(name, value));
            }

            return value;
        });
        return (text, message, arguments.ToImmutable());
    }

    private string Value(string name) => name switch
    {
        "左" => isUnfilled ? Unfilled : Figure(figures?.Left),
        "右" => Figure(figures?.Right),
        "差" => isUnfilled ? Unfilled : Figure(figures?.Difference),
        "容差" => Figure(figures?.Tolerance),
        "表" => where.Table is null ? "" : $"《{where.Table}》",
        "行" => string.Join(' ', new[] { where.Code, where.Row }.Where(static part => part is not null)),
        "列" => where.Column ?? "",
        "项目" => where.Project ?? "",
        "年度" => context.Document.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "",
        "部门" => context.Document.UnitName ?? "",
        _ => Placeholder(name),
    };

    private string Figure(decimal? figure) => figure is { } value && figures is not null ? figures.Style.PrintWithUnit(value) : "";

    private string Placeholder(string name)
    {
        if (!evaluation.Instance.Placeholders.TryGetValue(name, out var register))
        {
            return "";
        }

        var walker = new CellWalker(context);
        walker.Visit(register, evaluation.Point);
        var values = context.Registers[register];
        var entry = context.EntryOf(register, evaluation.Point);
        if (walker.Cells is [var only] && context.CellOf(only) is { } cell && (values.Values.Length == 0 || context.Plan.Instructions[register] is LoadFigure or Broadcast))
        {
            return cell.Dimension == Dimension.Text && cell.State == CellState.Read ? cell.Text : cell.Raw.Trim();
        }

        if (values.Values.Length == 0)
        {
            return "";
        }

        var dimension = walker.Cells.Where(static found => found.Column >= 0).Select(found => context.Batch.Tables[found.Table].Columns[found.Column].Schema.Dimension).FirstOrDefault(Dimension.Number);
        var style = ComparisonFigures.StyleOf(context, dimension, walker.Cells);
        return style.PrintWithUnit(style.Convert(values.Values[entry]));
    }

    private (string Text, string Template, ImmutableArray<MessageArgument> Arguments) Default()
    {
        if (comparison is null || figures?.Left is null)
        {
            var plain = rule.Rule.Text;
            return ($"{Position()}{(evaluation.Outcome == Outcome.Failed ? "不满足：" : "")}{plain}", "{位置}不满足：{规则}", [new MessageArgument("位置", Position()), new MessageArgument("规则", plain)]);
        }

        var equation = new EquationText(context, rule, evaluation.Instance, evaluation.Point, figures.Style);
        var left = equation.Side(comparison.Left, figures.Left);
        var right = equation.Side(comparison.Right, figures.Right);
        var sign = evaluation.Outcome == Outcome.Failed ? Opposite(comparison.Operator) : Sign(comparison.Operator);
        var difference = figures.Difference is { } d && d != 0 ? $"，相差 {figures.Style.PrintWithUnit(Math.Abs(d))}" : "";
        var tolerance = figures.Tolerance > 0 && figures.Difference is not 0m ? $"（容差 {figures.Style.Print(figures.Tolerance)}）" : "";
        return (
            $"{Position()}{left} {sign} {right}{difference}{tolerance}",
            "{位置}{左式} {符号} {右式}，相差 {差}（容差 {容差}）",
            [
                new MessageArgument("位置", Position()),
                new MessageArgument("左式", left),
                new MessageArgument("符号", sign),
                new MessageArgument("右式", right),
                new MessageArgument("差", Figure(figures.Difference)),
                new MessageArgument("容差", Figure(figures.Tolerance)),
            ]);
    }

    // Where the rule runs over rows or projects, the sentence begins with which one.
    private string Position()
    {
        var parts = new List<string>();
        if (where.Project is not null && evaluation.Instance.Domain.Kind != DomainKind.Department)
        {
            parts.Add($"项目“{where.Project}”");
        }

        if (evaluation.Instance.Domain.Kind == DomainKind.Row && (evaluation.IsAtPoint || evaluation.Kind == EvaluationKind.Ambiguous))
        {
            parts.Add($"《{where.Table}》");
            var row = string.Join(' ', new[] { where.Code, where.Row }.Where(static part => part is not null));
            var column = evaluation.Instance.Bound.Column;
            var cell = (row.Length, column) switch
            {
                (0, null) => "",
                (0, _) => column,
                (_, null) => row,
                _ => $"{row}，{column}",
            };
            parts.Add(cell);
        }
        else if (evaluation.Instance.Bound.Column is { } column && evaluation.IsAtPoint)
        {
            parts.Add(column);
        }

        var text = string.Concat(parts);
        return text.Length == 0 ? "" : text + "：";
    }

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "≠",
        ComparisonOperator.Less => "<",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.LessOrEqual => "≤",
        _ => "≥",
    };

    private static string Opposite(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "≠",
        ComparisonOperator.NotEqual => "=",
        ComparisonOperator.Less => "≥",
        ComparisonOperator.Greater => "≤",
        ComparisonOperator.LessOrEqual => ">",
        _ => "<",
    };
}
