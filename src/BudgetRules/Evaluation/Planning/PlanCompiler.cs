using System.Collections.Immutable;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Planning;

/// <summary>Turns bound rules into a flat list of column instructions; equal instructions become one.</summary>
internal sealed partial class PlanCompiler
{
    private readonly List<Instruction> _instructions = [];
    private readonly Dictionary<Instruction, int> _known = [];
    private readonly SchemaBuilder _schema;

    private PlanCompiler(Vocabulary vocabulary) => _schema = new SchemaBuilder(vocabulary);

    /// <summary>The plan of the rules that fit the template.</summary>
    public static Plan Compile(Vocabulary vocabulary, IEnumerable<BoundRule> rules)
    {
        var compiler = new PlanCompiler(vocabulary);
        var planned = rules.Select(rule => new PlannedRule(rule, [.. rule.Instances.Select((instance, i) => compiler.CompileInstance(rule, instance, rule.Placeholders[i]))])).ToImmutableArray();
        return new Plan(compiler._schema.Build(), [.. compiler._instructions], planned);
    }

    private int Emit(Instruction instruction)
    {
        if (!_known.TryGetValue(instruction, out var register))
        {
            register = _instructions.Count;
            _instructions.Add(instruction);
            _known.Add(instruction, register);
        }

        return register;
    }

    private PlannedInstance CompileInstance(BoundRule rule, BoundInstance instance, ImmutableDictionary<string, BoundExpression> placeholders)
    {
        var scope = Scope(rule, instance);
        var guardScope = scope with { IsExact = true };
        var condition = To(scope.Domain, Condition(instance.Condition, scope));
        var guard = instance.Guard is null ? -1 : To(scope.Domain, Condition(instance.Guard, guardScope));
        var verdict = guard < 0 ? condition : Emit(new Guarded(scope.Domain, guard, condition));
        var isRows = scope.Domain.Kind == DomainKind.Row;
        return new PlannedInstance
        {
            Bound = instance,
            Domain = scope.Domain,
            Verdict = verdict,
            Condition = condition,
            Guard = guard,
            ParentGuard = isRows && instance.Guard is not null && !HasFreeRows(instance.Guard) ? CompileParentGuard(scope, instance.Guard) : -1,
            Selection = isRows ? Emit(SelectionOf(scope, instance)) : -1,
            FreeTables = scope.FreeTables,
            Joins = [.. scope.FreeTables.Skip(1).Select(table => _schema.Join(scope.Domain.Index, table))],
            GuardLookups = LookupsOf(instance.Guard),
            Parts = _instructions[condition] is Logic { IsAnd: true } logic && instance.Condition is BoundLogic bound
                ? [.. bound.Operands.Select((operand, i) => (logic.Operands.Items[i], LookupsOf(operand)))]
                : [(condition, LookupsOf(instance.Condition))],
            Leaves = scope.Leaves,
            Placeholders = placeholders.Select(item => KeyValuePair.Create(item.Key, Placeholder(item.Value, scope)))
                .Where(static item => item.Value >= 0)
                .ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private ImmutableArray<int> LookupsOf(BoundExpression? expression) =>
    [
        .. BoundRewriter.Cells(expression)
            .Where(static cell => cell is { Row: { Kind: BoundRowKind.Lookup, Key: not null }, IsPrior: false })
            .Select(cell => _schema.Lookup(_schema.Table(cell.Table), cell.Row.Key!, cell.Row.IsOptional))
            .Distinct(),
    ];

    private static bool HasFreeRows(BoundExpression expression) =>
        BoundRewriter.Cells(expression, intoAggregates: false).Any(static cell => cell.Row.Kind == BoundRowKind.Free);

    private int CompileParentGuard(EvaluationScope scope, BoundExpression guard)
    {
        var parent = _schema.ParentDomain(scope.Domain.Index);
        var inner = scope with { Domain = parent, IsExact = true, Leaves = new Dictionary<BoundExpression, int>(ReferenceEqualityComparer.Instance) };
        return To(parent, Condition(guard, inner));
    }

    private int Placeholder(BoundExpression expression, EvaluationScope rule)
    {
        var scope = rule with { Leaves = new Dictionary<BoundExpression, int>(ReferenceEqualityComparer.Instance) };
        var type = new TypeChecker(new DiagnosticBag(new Text.SourceText("", ""))).TypeOf(expression);
        return type switch
        {
            BoundType.Error or BoundType.Table or BoundType.Condition => -1,
            BoundType.Text => To(scope.Domain, Words(expression, scope)),
            _ => TypeChecker.IsLinear(expression) ? Whole(Linear(expression, scope), 1, scope.Domain) : -1,
        };
    }

    private EvaluationScope Scope(BoundRule rule, BoundInstance instance)
    {
        var cells = BoundRewriter.Cells(instance.Guard, intoAggregates: false)
            .Concat(BoundRewriter.Cells(instance.Condition, intoAggregates: false)).ToList();
        var free = cells.Where(static cell => cell.Row.Kind == BoundRowKind.Free).Select(cell => _schema.Table(cell.Table)).Distinct().ToImmutableArray();
        var family = cells.Select(static cell => cell.Table.Family).FirstOrDefault(static name => name is not null) ?? rule.Table?.Family;
        var domain = !free.IsEmpty ? new Domain(DomainKind.Row, free[0])
            : family is not null ? new Domain(DomainKind.Copy, _schema.Family(family))
            : Domain.Department;
        return new EvaluationScope(domain, family, free, rule.Settings, IsExact: false, IsNegated: false, new Dictionary<BoundExpression, int>(ReferenceEqualityComparer.Instance));
    }

    private SelectRows SelectionOf(EvaluationScope scope, BoundInstance instance)
    {
        var driver = scope.Domain.Index;
        var cells = BoundRewriter.Cells(instance.Guard, intoAggregates: false)
            .Concat(BoundRewriter.Cells(instance.Condition, intoAggregates: false))
            .Where(static cell => cell.Row.Kind == BoundRowKind.Free && cell.Table.IsNarrative && cell.Column is not null)
            .Select(cell => new AppliesTo(_schema.Table(cell.Table), _schema.Column(_schema.Table(cell.Table), cell.Column!), AccessTo(cell, scope)));
        var joins = scope.FreeTables.Skip(1).Select(table => _schema.Join(driver, table));
        return new SelectRows(scope.Domain, new([.. joins]), new([.. cells.Distinct()]), ChildrenList(instance, driver));
    }

    private int ChildrenList(BoundInstance instance, int driver)
    {
        var title = _schema.Symbol(driver).Title;
        var rows = BoundRewriter.Aggregates(instance.Guard).Concat(BoundRewriter.Aggregates(instance.Condition))
            .Where(aggregate => aggregate.Rows.ListKind == RowListKind.ChildrenOfEach && aggregate.Table.Title == title)
            .Select(static aggregate => aggregate.Rows)
            .FirstOrDefault();
        return rows is null ? -1 : _schema.RowList(driver, rows);
    }

    // Brings a register down to a domain: departments → copies → rows.
    private int To(Domain domain, int register)
    {
        var instruction = _instructions[register];
        return instruction.Domain == domain ? register : Emit(new Broadcast(domain, register, instruction.Domain, instruction.Kind));
    }

    private CellAccess AccessTo(BoundCell cell, EvaluationScope scope)
    {
        var table = _schema.Table(cell.Table);
        if (cell.Row.Kind == BoundRowKind.Lookup)
        {
            return new CellAccess(AccessKind.Lookup, _schema.Lookup(table, cell.Row.Key!, cell.Row.IsOptional));
        }

        return scope.Domain is { Kind: DomainKind.Row } rows && rows.Index != table
            ? new CellAccess(AccessKind.Join, _schema.Join(rows.Index, table))
            : CellAccess.Direct;
    }

    private Domain DomainOf(CellAccess access, int table, EvaluationScope scope) =>
        access.Kind == AccessKind.Lookup ? _schema.ParentDomain(table) : scope.Domain;
}
