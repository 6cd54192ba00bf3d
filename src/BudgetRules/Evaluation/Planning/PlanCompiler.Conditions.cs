using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Planning;

/// <content>Conditions and words.</content>
internal sealed partial class PlanCompiler
{
    private int Condition(BoundExpression expression, EvaluationScope scope) => expression switch
    {
        BoundComparison comparison => Compare(comparison, scope),
        BoundLogic logic => Emit(new Logic(scope.Domain, logic.IsAnd, new([.. logic.Operands.Select(operand => To(scope.Domain, Condition(operand, scope)))]))),
        BoundNot not => Emit(new Negation(scope.Domain, To(scope.Domain, Condition(not.Operand, scope with { IsNegated = true })))),
        BoundTextTest test => Test(test, scope),
        BoundExists exists => Exists(exists, scope),
        BoundBlank blank => Test(CellTest.Blank, blank.Cell, scope),
        BoundFilled filled => Test(CellTest.Filled, filled.Cell, scope),
        _ => throw new System.Diagnostics.UnreachableException(expression.GetType().Name),
    };

    private int Compare(BoundComparison comparison, EvaluationScope scope)
    {
        var types = new TypeChecker(new DiagnosticBag(new Text.SourceText("", "")));
        var type = types.TypeOf(comparison.Left);
        if (type == BoundType.Text)
        {
            var (leftWords, rightWords) = (To(scope.Domain, Words(comparison.Left, scope)), To(scope.Domain, Words(comparison.Right, scope)));
            return Emit(new CompareText(scope.Domain, leftWords, rightWords, comparison.Operator == ComparisonOperator.NotEqual));
        }

        type = type == BoundType.Zero ? types.TypeOf(comparison.Right) : type;
        if (!TypeChecker.IsLinear(comparison.Left) || !TypeChecker.IsLinear(comparison.Right))
        {
            var tolerance = Tolerance(comparison.Operator, scope, type, 1, ReadsCells(comparison.Left), ReadsCells(comparison.Right));
            return Emit(new CompareIntervals(scope.Domain, comparison.Operator, Interval(comparison.Left, scope), Interval(comparison.Right, scope), tolerance));
        }

        var (left, right) = (Linear(comparison.Left, scope), Linear(comparison.Right, scope));
        var scale = Math.Max(left.Scale(), right.Scale());
        return Emit(new CompareLinear(
            scope.Domain,
            comparison.Operator,
            Whole(left, scale, scope.Domain),
            Whole(right, scale, scope.Domain),
            Tolerance(comparison.Operator, scope, type, scale, left.Reads, right.Reads)));
    }

    private static bool ReadsCells(BoundExpression expression) =>
        expression switch
        {
            BoundAggregate or BoundCount => true,
            BoundArithmetic node => ReadsCells(node.Left) || ReadsCells(node.Right),
            BoundNegate node => ReadsCells(node.Operand),
            BoundAbsolute node => ReadsCells(node.Operand),
            _ => expression is BoundCell,
        };

    private static ComparisonTolerance Tolerance(ComparisonOperator comparison, EvaluationScope scope, BoundType type, decimal scale, bool leftReads, bool rightReads)
    {
        var rule = scope.Settings.Tolerance;
        var dimension = type switch
        {
            BoundType.Money => Dimension.Money,
            BoundType.Ratio or BoundType.Quotient => Dimension.Ratio,
            _ => Dimension.Number,
        };
        var kind = scope.IsExact || comparison is ComparisonOperator.NotEqual or ComparisonOperator.Less or ComparisonOperator.Greater
            ? ToleranceKind.None
            : rule.Kind == ToleranceKind.Fixed && rule.Dimension != dimension ? ToleranceKind.FromPrecision : rule.Kind;
        var amount = kind == ToleranceKind.Fixed ? Math.Min(rule.Amount * scale, long.MaxValue) : 0;
        return new ComparisonTolerance(kind, (long)amount, leftReads, rightReads, (long)scale, scope.IsExact || scope.IsNegated);
    }

    private int Words(BoundExpression expression, EvaluationScope scope)
    {
        switch (expression)
        {
            case BoundCell { IsPrior: true }:
                return Emit(new LoadPrior(RegisterKind.Text));
            case BoundCell cell:
                var table = _schema.Table(cell.Table);
                var access = AccessTo(cell, scope);
                var register = Emit(new LoadText(DomainOf(access, table, scope), table, _schema.Column(table, cell.Column!), access));
                scope.Leaves[cell] = To(scope.Domain, register);
                return register;
            case BoundFact { Fact: DocumentFact.Project }:
                return Emit(new LoadFact(scope.Family is { } family ? new Domain(DomainKind.Copy, _schema.Family(family)) : Domain.Department, DocumentFact.Project));
            case BoundFact fact:
                return Emit(new LoadFact(Domain.Department, fact.Fact));
            default:
                throw new System.Diagnostics.UnreachableException(expression.GetType().Name);
        }
    }

    private int Test(BoundTextTest test, EvaluationScope scope)
    {
        var words = To(scope.Domain, Words(test.Operand, scope));
        return Emit(new TestText(scope.Domain, words, _schema.Predicate(test.Predicate), test.IsNegated));
    }

    private int Exists(BoundExists exists, EvaluationScope scope)
    {
        if (exists.IsPrior)
        {
            return To(scope.Domain, Emit(new LoadPrior(RegisterKind.Condition)));
        }

        var table = _schema.Table(exists.Table);
        if (exists.Row is null)
        {
            var domain = scope.Family is null ? Domain.Department : _schema.ParentDomain(table);
            return To(scope.Domain, Emit(new TestTable(domain, table)));
        }

        var cell = new BoundCell(exists.Table, exists.Row, exists.Column, IsPrior: false, exists.Span);
        return Test(CellTest.Exists, cell, scope);
    }

    private int Test(CellTest test, BoundCell cell, EvaluationScope scope)
    {
        if (cell.IsPrior)
        {
            return To(scope.Domain, Emit(new LoadPrior(RegisterKind.Condition)));
        }

        var table = _schema.Table(cell.Table);
        var access = AccessTo(cell, scope);
        var column = cell.Column is null ? -1 : _schema.Column(table, cell.Column);
        return To(scope.Domain, Emit(new TestCell(DomainOf(access, table, scope), test, table, column, access)));
    }
}
