using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Text;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Makes findings of evaluations by walking the plan back to the cells.</summary>
internal sealed class FindingFactory(EvidenceContext context)
{
    private readonly ReasonFinder _reasons = new(context);

    /// <summary>The finding of an evaluation.</summary>
    public Finding Create(PlannedRule rule, Evaluation evaluation)
    {
        var reason = ReasonOf(evaluation);
        var isNormal = evaluation.Kind == EvaluationKind.Normal;
        var deciding = isNormal ? Decide(evaluation) : default;
        var cells = CellsOf(evaluation, deciding.Register, reason, out var walker);
        var figures = deciding.Expression is BoundComparison comparison && evaluation.Outcome != Outcome.Undetermined
            ? Figures(deciding.Register, comparison, evaluation.Point)
            : null;
        var where = WhereOf(evaluation, cells);
        var settings = rule.Rule.Settings;
        var isLastDigit = evaluation.Outcome == Outcome.Failed && !settings.LastDigitIsError && figures is { IsLastDigit: true } && !deciding.IsUnfilled;
        var message = new MessageWriter(context, rule, evaluation, where, figures, deciding.Expression as BoundComparison, deciding.IsUnfilled).Write(reason);
        return new Finding
        {
            RuleId = rule.Rule.Id,
            RuleTitle = rule.Rule.Title,
            RuleText = rule.Rule.Text,
            Outcome = evaluation.Outcome,
            Severity = Severity(settings.Level, isLastDigit, cells),
            IsRoundingDifference = evaluation.Outcome == Outcome.Passed && figures is { Difference: not 0m and not null, Tolerance: > 0 } && IsLinearEquality(deciding.Register),
            IsLastDigit = isLastDigit,
            AgreesWhenTruncated = evaluation.Outcome == Outcome.Failed && figures is { AgreesWhenTruncated: true } && !deciding.IsUnfilled,
            Responsibility = evaluation.Outcome switch
            {
                Outcome.Failed => BudgetRules.Evaluation.Responsibility.Document,
                Outcome.Undetermined => reason?.Responsibility ?? BudgetRules.Evaluation.Responsibility.Document,
                _ => null,
            },
            Where = where,
            Message = message.Text,
            MessageTemplate = message.Template,
            Arguments = message.Arguments,
            Place = PlaceOf(evaluation, reason, cells),
            Left = deciding.IsUnfilled ? null : figures?.Left,
            Right = figures?.Right,
            Difference = deciding.IsUnfilled ? null : figures?.Difference,
            Tolerance = figures?.Tolerance,
            Unit = figures?.Style.UnitName,
            Reason = evaluation.Outcome switch
            {
                Outcome.Undetermined => reason?.Text ?? new LocalizedText("数值过大", "a figure is too large"),
                Outcome.NotApplicable => NotApplicableReason(evaluation),
                _ => null,
            },
            Basis = settings.Basis,
            Remedy = settings.Remedy,
            Assumptions = AssumptionTexts.Of(context, cells, walker),
            Cells = [.. cells.Select(Reading)],
        };
    }

    /// <summary>What an undetermined evaluation is about: findings of one key are one problem.</summary>
    public string? ReasonKey(Evaluation evaluation) => evaluation.Outcome == Outcome.Undetermined ? ReasonOf(evaluation)?.Key : null;

    // A figure with 约, 近, 超过 … accuses nobody of more than a reminder.
    private RuleSeverity Severity(int level, bool isLastDigit, List<CellRef> cells) =>
        isLastDigit || cells.Exists(cell => context.CellOf(cell) is { IsApproximate: true }) ? RuleSeverity.Info : (RuleSeverity)level;

    private bool IsLinearEquality(int register) => context.Plan.Instructions[register] is CompareLinear { Operator: Syntax.ComparisonOperator.Equal };

    private LocalizedText NotApplicableReason(Evaluation evaluation)
    {
        var guard = evaluation.Instance.Guard;
        if (!evaluation.IsAtPoint || (guard >= 0 && context.Registers[guard].OutcomeOf(context.EntryOf(guard, evaluation.Point)) != Outcome.Passed))
        {
            return new LocalizedText("前提不成立", "the guard does not hold");
        }

        return _reasons.IsChildless(evaluation.Instance.Condition, evaluation.Point)
            ? new LocalizedText("没有下级", "there are no rows below")
            : new LocalizedText("两边都没有数", "neither side has a figure");
    }

    private (int Register, BoundExpression Expression, bool IsUnfilled) Decide(Evaluation evaluation) =>
        DecidingComparison.Find(context, evaluation.Instance.Condition, evaluation.Instance.Bound.Condition, evaluation.Point);

    private ComparisonFigures Figures(int register, BoundComparison comparison, int point)
    {
        var instruction = context.Plan.Instructions[register];
        while (instruction is Broadcast broadcast)
        {
            point = context.Block.Up(broadcast.Domain, point, broadcast.From);
            register = broadcast.Operand;
            instruction = context.Plan.Instructions[register];
        }

        var walker = new CellWalker(context);
        walker.Visit(register, point);
        var types = new TypeChecker(new DiagnosticBag(new SourceText("", "")));
        var type = types.TypeOf(comparison.Left);
        type = type is BoundType.Zero or BoundType.Literal or BoundType.Quotient ? types.TypeOf(comparison.Right) : type;
        type = type is BoundType.Zero or BoundType.Literal ? types.TypeOf(comparison.Left) : type;
        return ComparisonFigures.Of(context, instruction, point, type, walker.Cells);
    }

    private Reason? ReasonOf(Evaluation evaluation)
    {
        if (evaluation.Outcome != Outcome.Undetermined)
        {
            return null;
        }

        switch (evaluation.Kind)
        {
            case EvaluationKind.NoTable:
                var data = context.Batch.Tables[evaluation.Missing];
                var rows = context.Block.ParentOf(evaluation.Instance.Domain);
                var parent = data.Schema.Family < 0 ? context.Block.Up(rows, evaluation.Point, Domain.Department) : evaluation.Point;
                return _reasons.OfTable(evaluation.Missing, data.TableStates[parent], parent);
            case EvaluationKind.NoCopies:
                return new ReasonTexts(context).NoCopies(evaluation.Missing);
            case EvaluationKind.MayRecur:
                var (table, row) = RecurringKeys.Find(evaluation.Instance, context.Registers, context.Block, evaluation.Point)!.Value;
                return new ReasonTexts(context).MayRecur(table, row);
            case EvaluationKind.Ambiguous:
                var select = (SelectRows)context.Plan.Instructions[evaluation.Instance.Selection];
                return _reasons.OfAmbiguous(select, evaluation.Point, FreeCells(evaluation));
            default:
                return _reasons.Find(evaluation.Instance.Verdict, evaluation.Point);
        }
    }

    private IEnumerable<(int Table, int Column, CellAccess Access)> FreeCells(Evaluation evaluation)
    {
        foreach (var register in evaluation.Instance.Leaves.Values.Distinct())
        {
            if (context.Plan.Instructions[register] is LoadFigure { Access.Kind: not AccessKind.Lookup } load)
            {
                yield return (load.Table, load.Column, load.Access);
            }
        }
    }

    private List<CellRef> CellsOf(Evaluation evaluation, int deciding, Reason? reason, out CellWalker walker)
    {
        walker = new CellWalker(context);
        if (!evaluation.IsAtPoint)
        {
            return reason is null ? [] : [.. reason.Cells];
        }

        // One failing part fails a 且: the cells of the other parts are no evidence.
        var isPart = evaluation.Outcome == Outcome.Failed && context.Plan.Instructions[evaluation.Instance.Condition] is Logic { IsAnd: true }
            && context.Plan.Instructions[deciding].Domain == evaluation.Instance.Domain;
        walker.Visit(isPart ? deciding : evaluation.Instance.Condition, evaluation.Point);
        if (reason is { Cells: { IsEmpty: false } causes })
        {
            return [.. causes.Concat(walker.Cells).Distinct()];
        }

        return walker.Cells;
    }

    private FindingWhere WhereOf(Evaluation evaluation, List<CellRef> cells)
    {
        var instance = evaluation.Instance;
        if (instance.Domain.Kind == DomainKind.Row && (evaluation.IsAtPoint || evaluation.Kind == EvaluationKind.Ambiguous))
        {
            var driver = instance.Domain.Index;
            var parent = context.Batch.Tables[driver].ParentOfRow[evaluation.Point];
            var own = cells.FirstOrDefault(cell => cell.Table == driver && cell.Row == evaluation.Point && cell.Column >= 0, new CellRef(driver, evaluation.Point, -1, parent, -1));
            var where = CellNames.WhereOf(context, own);
            return instance.Bound.Column is { } column ? where with { Column = column } : where;
        }

        if (cells.Count > 0)
        {
            var first = CellNames.WhereOf(context, cells[0]);
            var project = instance.Domain.Kind == DomainKind.Copy && evaluation.IsAtPoint ? context.Batch.Families[instance.Domain.Index].Keys[evaluation.Point] : first.Project;
            first = first with { Project = project, Column = instance.Bound.Column ?? first.Column };

            // The rows of a sum are its evidence, not the place of the finding.
            return cells[0].Lookup >= 0 || !evaluation.IsAtPoint ? first : first with { Code = null, Row = null };
        }

        return Fallback(evaluation);
    }

    // No cell was read: the table that was looked at, and its copy.
    private FindingWhere Fallback(Evaluation evaluation)
    {
        var table = TableLookedAt(evaluation);
        var domain = evaluation.Instance.Domain;
        string? project = null;
        if (domain.Kind == DomainKind.Copy && evaluation.IsAtPoint)
        {
            project = context.Batch.Families[domain.Index].Keys[evaluation.Point];
        }

        return new FindingWhere(table < 0 ? null : context.Batch.Schema.Tables[table].Title, project, null, null, evaluation.Instance.Bound.Column);
    }

    private int TableLookedAt(Evaluation evaluation) =>
        evaluation.Kind == EvaluationKind.NoTable ? evaluation.Missing
        : evaluation.Kind == EvaluationKind.NoCopies ? -1
        : TableBehind(evaluation.Instance.Condition);

    private int TableBehind(int register) => context.Plan.Instructions[register] switch
    {
        CountRows count => count.Table,
        SumRows sum => context.Batch.Schema.RowLists[sum.RowList].Table,
        TestTable test => test.Table,
        TestCell test => test.Table,
        LoadFigure load => load.Table,
        LoadText load => load.Table,
        Broadcast broadcast => TableBehind(broadcast.Operand),
        Combine { Terms.Items: [var first, ..] } => TableBehind(first.Register),
        Widen widen => TableBehind(widen.Operand),
        SumCopies sum => TableBehind(sum.Operand),
        CompareLinear compare => TableBehind(compare.Left) is var left and >= 0 ? left : TableBehind(compare.Right),
        CompareIntervals compare => TableBehind(compare.Left) is var left and >= 0 ? left : TableBehind(compare.Right),
        Logic { Operands.Items: [var first, ..] } => TableBehind(first),
        Negation negation => TableBehind(negation.Operand),
        _ => -1,
    };

    private SourcePlace? PlaceOf(Evaluation evaluation, Reason? reason, List<CellRef> cells)
    {
        if (reason?.Place is { } place)
        {
            return place;
        }

        foreach (var cell in cells)
        {
            if ((context.CellOf(cell)?.Place ?? context.RowOf(cell)?.Place) is { } found)
            {
                return found;
            }
        }

        var table = TableLookedAt(evaluation);
        if (table < 0)
        {
            return null;
        }

        var data = context.Batch.Tables[table];
        var domain = evaluation.Instance.Domain;
        var parent = data.Schema.Family < 0 ? context.Department
            : domain.Kind == DomainKind.Copy && evaluation.Kind != EvaluationKind.NoCopies ? evaluation.Point
            : -1;
        return parent < 0 ? null : data.Sources[parent]?.Place ?? FormPlace(data.Schema.Family, parent);
    }

    private SourcePlace? FormPlace(int family, int copy) =>
        family < 0 ? null : context.Batch.Tables.Where(table => table.Schema.Family == family).Select(table => table.Sources[copy]?.Place).FirstOrDefault(static place => place is not null);

    private CellReading Reading(CellRef cell)
    {
        var printed = context.CellOf(cell);
        decimal? value = null;
        string? unit = null;
        if (printed is { State: CellState.Read } && printed.Dimension != Dimension.Text)
        {
            var style = new FigureStyle(printed.Dimension, MoneyUnit.FromName(printed.Unit) ?? context.TableOf(cell)?.Unit ?? MoneyUnit.TenThousandYuan, 0);
            value = style.Convert(printed.Value);
            unit = style.UnitName;
        }

        return new CellReading
        {
            Where = CellNames.WhereOf(context, cell),
            Raw = printed?.Raw ?? (cell.Column < 0 ? context.RowOf(cell)?.Name : null),
            Value = value,
            Unit = unit,
            Place = printed?.Place ?? context.RowOf(cell)?.Place,
        };
    }
}
