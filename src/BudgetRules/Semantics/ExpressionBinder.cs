using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>Resolves the names of expressions against the vocabulary, never against a document (§6, §7).</summary>
internal sealed partial class ExpressionBinder
{
    private readonly Vocabulary _vocabulary;
    private readonly DiagnosticBag _bag;
    private readonly List<string> _expanding;
    private readonly DefinitionScope _scope;
    private readonly TableSymbol? _table;
    private readonly TextSpan? _useSite;
    private readonly bool _isPrior;

    /// <summary>Makes a binder for the expressions under one table in force.</summary>
    public ExpressionBinder(Vocabulary vocabulary, DefinitionScope scope, TableSymbol? table, DiagnosticBag bag)
        : this(vocabulary, scope, table, bag, [], null, isPrior: false)
    {
    }

    private ExpressionBinder(Vocabulary vocabulary, DefinitionScope scope, TableSymbol? table, DiagnosticBag bag, List<string> expanding, TextSpan? useSite, bool isPrior)
    {
        (_vocabulary, _scope, _table, _bag, _expanding, _useSite, _isPrior) = (vocabulary, scope, table, bag, expanding, useSite, isPrior);
    }

    /// <summary>Binds an expression.</summary>
    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        NumberSyntax number => BindNumber(number),
        TextSyntax text => new BoundText(text.Value, Place(text.Span)),
        TableSyntax table => BindTable(table.Title, table.Span),
        PathSyntax path => BindPath(path),
        ReferenceSyntax reference => BindReference(reference),
        RowSetReferenceSyntax set => BindRowSet(set),
        CallSyntax call => BindCall(call),
        NegateSyntax negate => new BoundNegate(Bind(negate.Operand), Place(negate.Span)),
        NotSyntax not => new BoundNot(Bind(not.Operand), Place(not.Span)),
        ComparisonSyntax comparison => BindComparison(comparison),
        MembershipSyntax membership => BindMembership(membership),
        BinarySyntax { Operator: BinaryOperator.Or or BinaryOperator.And } logic => BindLogic(logic),
        BinarySyntax { Operator: BinaryOperator.Contains } contains => BindContains(contains),
        BinarySyntax arithmetic => new BoundArithmetic(arithmetic.Operator, Bind(arithmetic.Left), Bind(arithmetic.Right), Place(arithmetic.Span)),
        _ => new BoundError(Place(syntax.Span)),
    };

    // What stands in a definition is blamed on the place where the definition is used in this file.
    private TextSpan Place(TextSpan span) => _useSite ?? span;

    private BoundExpression BindNumber(NumberSyntax number)
    {
        var span = Place(number.Span);
        if (number.Unit is null)
        {
            return new BoundConstant(number.Value, number.Value == 0 ? BoundType.Zero : BoundType.Literal, span);
        }

        if (number.Unit == "%")
        {
            return new BoundConstant(number.Value * 10_000, BoundType.Ratio, span);
        }

        return MoneyUnit.FromName(number.Unit) is { } unit && number.Unit is "元" or "万元" or "亿元"
            ? new BoundConstant(number.Value * unit.Fen, BoundType.Money, span)
            : new BoundConstant(number.Value * 1_000_000, BoundType.Number, span);
    }

    private BoundExpression BindTable(string title, TextSpan span)
    {
        if (_vocabulary.FindTable(title) is { } table)
        {
            return new BoundTable(table, Place(span));
        }

        _bag.UnknownTable(Place(span), title, _vocabulary);
        return new BoundError(Place(span));
    }

    private BoundExpression BindPath(PathSyntax path)
    {
        var span = Place(path.Span);
        if (path.Names.Length == 1 && _scope.Find(path.Names[0]) is { } definition)
        {
            return BindDefinition(definition.Syntax, definition.Scope, span);
        }

        if (_table is not null && BindInTable(path, span) is { } cell)
        {
            return cell;
        }

        if (Fact(path.Text) is { } fact)
        {
            return new BoundFact(fact, span);
        }

        if (_table is null)
        {
            _bag.UnknownName(span, path.Text, _scope.Names);
        }
        else if (IsOpen(_table) && Spelling.Closest(path.Text, _table.Columns.Select(static column => column.Name)) is null)
        {
            return new BoundCell(_table, new BoundRow(BoundRowKind.Lookup, NameRow(path.Text)), OnlyColumn(_table), _isPrior, span);
        }
        else if (_table.HasColumns)
        {
            _bag.UnknownColumn(span, path.Text, _table);
        }
        else
        {
            _bag.UnknownName(span, path.Text, _scope.Names);
        }

        return new BoundError(span);
    }

    private BoundCell? BindInTable(PathSyntax path, TextSpan span)
    {
        if (_table!.FindColumn(path.Text) is { } column)
        {
            return new BoundCell(_table, _table.IsSingleRow ? BoundRow.Only : BoundRow.Free, column, _isPrior, span);
        }

        return DeclaresRow(_table, path.Text)
            ? new BoundCell(_table, BindPoint(_table, path.Text, isCode: false, span) ?? BoundRow.Free, OnlyColumn(_table), _isPrior, span)
            : null;
    }

    private BoundExpression BindDefinition(DefinitionSyntax definition, DefinitionScope scope, TextSpan span)
    {
        if (_expanding.Contains(definition.Name))
        {
            var cycle = string.Join(" → ", _expanding.SkipWhile(name => name != definition.Name).Append(definition.Name));
            _bag.Error("名205", span, $"定义成环：{cycle}", $"Definitions form a cycle: {cycle}.");
            return new BoundError(span);
        }

        _expanding.Add(definition.Name);
        var bound = new ExpressionBinder(_vocabulary, scope, _table, _bag, _expanding, span, _isPrior).Bind(definition.Value);
        _expanding.RemoveAt(_expanding.Count - 1);
        return bound;
    }

    private BoundExpression BindLogic(BinarySyntax logic)
    {
        var isAnd = logic.Operator == BinaryOperator.And;
        var operands = ImmutableArray.CreateBuilder<BoundExpression>();
        foreach (var side in new[] { logic.Left, logic.Right })
        {
            var bound = Bind(side);
            if (bound is BoundLogic inner && inner.IsAnd == isAnd)
            {
                operands.AddRange(inner.Operands);
            }
            else
            {
                operands.Add(bound);
            }
        }

        return new BoundLogic(isAnd, operands.ToImmutable(), Place(logic.Span));
    }

    private static DocumentFact? Fact(string name) => name switch
    {
        "年度" => DocumentFact.Year,
        "部门" => DocumentFact.Department,
        "地区" => DocumentFact.Region,
        "文种" => DocumentFact.Kind,
        "单位性质" => DocumentFact.UnitType,
        "项目" => DocumentFact.Project,
        _ => null,
    };
}
