using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Planning;

/// <content>Figures: cells, sums, counts, and the forms made of them.</content>
internal sealed partial class PlanCompiler
{
    private LinearForm Linear(BoundExpression expression, EvaluationScope scope)
    {
        var form = new LinearForm();
        switch (expression)
        {
            case BoundConstant constant:
                form.Constant = constant.Type == BoundType.Literal ? constant.Value * 1_000_000 : constant.Value;
                break;
            case BoundNegate negate:
                form.Add(Linear(negate.Operand, scope), -1);
                break;
            case BoundArithmetic { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum:
                form.Add(Linear(sum.Left, scope), 1);
                form.Add(Linear(sum.Right, scope), sum.Operator == BinaryOperator.Add ? 1 : -1);
                break;
            case BoundArithmetic product:
                var (factor, other) = product.Left is BoundConstant left ? (Factor(left), product.Right) : (Factor((BoundConstant)product.Right), product.Left);
                form.Add(Linear(other, scope), factor, isStrict: true);
                break;
            default:
                Leaf(expression, scope, form);
                break;
        }

        return form;
    }

    private static decimal Factor(BoundConstant constant) =>
        constant.Type is BoundType.Literal or BoundType.Zero ? constant.Value : constant.Value / 1_000_000;

    private void Leaf(BoundExpression expression, EvaluationScope scope, LinearForm form)
    {
        var (register, divisor) = expression switch
        {
            BoundCell cell => (Figure(cell, scope), 1m),
            BoundFact => (Emit(new LoadYear()), 1m),
            BoundAbsolute absolute => Absolute(absolute, scope),
            BoundAggregate aggregate => Sum(aggregate, scope),
            BoundCount count => (Count(count, scope), 1m),
            _ => throw new System.Diagnostics.UnreachableException(expression.GetType().Name),
        };
        register = To(scope.Domain, register);
        scope.Leaves[expression] = register;
        form.Terms.Add((register, 1 / divisor, false));
        form.Reads |= expression is not BoundFact;
    }

    private int Figure(BoundCell cell, EvaluationScope scope)
    {
        if (cell.IsPrior)
        {
            return Emit(new LoadPrior(RegisterKind.Linear));
        }

        var table = _schema.Table(cell.Table);
        var access = AccessTo(cell, scope);
        return Emit(new LoadFigure(
            DomainOf(access, table, scope),
            table,
            _schema.Column(table, cell.Column!),
            access,
            scope.Settings.BlankIsDoubtful,
            scope.Settings.MissingRowIsDoubtful));
    }

    private (int Register, decimal Divisor) Absolute(BoundAbsolute absolute, EvaluationScope scope)
    {
        var form = Linear(absolute.Operand, scope);
        var scale = form.Scale();
        return (Emit(new Absolute(scope.Domain, Whole(form, scale, scope.Domain))), scale);
    }

    // A form as a register at a scale: its coefficients times the scale are whole.
    private int Whole(LinearForm form, decimal scale, Domain domain)
    {
        if (scale == 1 && form is { Constant: 0, Terms: [{ Coefficient: 1, IsStrict: false } only] })
        {
            return To(domain, only.Register);
        }

        var terms = form.Terms.Select(term => new LinearTerm(To(domain, term.Register), (long)(term.Coefficient * scale), term.IsStrict));
        return Emit(new Combine(domain, new([.. terms]), (long)(form.Constant * scale)));
    }

    private (int Register, decimal Divisor) Sum(BoundAggregate aggregate, EvaluationScope scope)
    {
        var (form, domain, filter) = Inner(aggregate, scope);
        var scale = form.Scale();
        var operand = Whole(form, scale, domain);
        if (domain.Kind == DomainKind.Copy)
        {
            return (Emit(new SumCopies(Domain.Department, operand, domain.Index, filter)), scale);
        }

        var list = _schema.RowList(domain.Index, aggregate.Rows);
        var target = TargetOf(aggregate.Rows, domain.Index);
        var register = Emit(new SumRows(target, operand, list, filter));
        return (OverAllCopies(target, scope) ? Emit(new SumCopies(Domain.Department, register, target.Index, -1)) : register, scale);
    }

    private (LinearForm Form, Domain Domain, int Filter) Inner(BoundAggregate aggregate, EvaluationScope scope)
    {
        var table = _schema.Table(aggregate.Table);
        var domain = aggregate.Rows.Kind == BoundRowKind.Lookup ? _schema.ParentDomain(table) : new Domain(DomainKind.Row, table);
        var inner = scope with { Domain = domain, Leaves = new Dictionary<BoundExpression, int>(ReferenceEqualityComparer.Instance) };
        return (Linear(aggregate.Argument, inner), domain, FilterOf(aggregate.Filter, inner));
    }

    private int FilterOf(BoundExpression? filter, EvaluationScope inner) =>
        filter is null ? -1 : To(inner.Domain, Condition(filter, inner with { IsExact = true }));

    private Domain TargetOf(BoundRow rows, int table) =>
        rows.ListKind == RowListKind.ChildrenOfEach ? new Domain(DomainKind.Row, table) : _schema.ParentDomain(table);

    // Outside a family's own tables a sum over one of them runs over all its copies.
    private static bool OverAllCopies(Domain target, EvaluationScope scope) =>
        target.Kind == DomainKind.Copy && scope.Family is null;

    private int Count(BoundCount count, EvaluationScope scope)
    {
        var table = _schema.Table(count.Table);
        var inner = scope with { Domain = new Domain(DomainKind.Row, table), Leaves = new Dictionary<BoundExpression, int>(ReferenceEqualityComparer.Instance) };
        var target = TargetOf(count.Rows, table);
        var column = count.Column is null ? -1 : _schema.Column(table, count.Column);
        var register = Emit(new CountRows(target, table, _schema.RowList(table, count.Rows), column, FilterOf(count.Filter, inner)));
        return OverAllCopies(target, scope) ? Emit(new SumCopies(Domain.Department, register, target.Index, -1)) : register;
    }

    private int Interval(BoundExpression expression, EvaluationScope scope)
    {
        switch (expression)
        {
            case BoundArithmetic { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } node when !TypeChecker.IsLinear(node):
                var (left, right) = (Linear(node.Left, scope), Linear(node.Right, scope));
                var (leftScale, rightScale) = (left.Scale(), right.Scale());
                var (l, r) = (Whole(Strict(left), leftScale, scope.Domain), Whole(Strict(right), rightScale, scope.Domain));
                return node.Operator == BinaryOperator.Multiply
                    ? Emit(new Multiply(scope.Domain, l, r, (long)(leftScale * rightScale * 1_000_000)))
                    : Emit(new Divide(scope.Domain, l, r, (long)(rightScale * 1_000_000), (long)leftScale));
            case BoundAggregate { Function: FunctionKind.Max or FunctionKind.Min } aggregate:
                return To(scope.Domain, Extreme(aggregate, scope));
            default:
                var form = Linear(expression, scope);
                var scale = form.Scale();
                return Emit(new Widen(scope.Domain, Whole(form, scale, scope.Domain), (long)scale));
        }
    }

    // A single blank cell under × or ÷ is no 0.
    private static LinearForm Strict(LinearForm form)
    {
        var strict = new LinearForm();
        strict.Add(form, 1, isStrict: true);
        return strict;
    }

    private int Extreme(BoundAggregate aggregate, EvaluationScope scope)
    {
        var (form, domain, filter) = Inner(aggregate, scope);
        var scale = form.Scale();
        var operand = Whole(form, scale, domain);
        var isMax = aggregate.Function == FunctionKind.Max;
        int register;
        if (domain.Kind == DomainKind.Copy)
        {
            register = Emit(new ExtremeRows(Domain.Department, isMax, operand, -1, domain.Index, filter, (long)scale));
        }
        else
        {
            var target = TargetOf(aggregate.Rows, domain.Index);
            register = Emit(new ExtremeRows(target, isMax, operand, _schema.RowList(domain.Index, aggregate.Rows), -1, filter, (long)scale));
            if (OverAllCopies(target, scope))
            {
                register = Emit(new ExtremeRows(Domain.Department, isMax, register, -1, target.Index, -1, (long)scale));
            }
        }

        scope.Leaves[aggregate] = To(scope.Domain, register);
        return register;
    }
}
