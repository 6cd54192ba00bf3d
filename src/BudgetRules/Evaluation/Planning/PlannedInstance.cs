using System.Collections.Immutable;
using BudgetRules.Semantics;

namespace BudgetRules.Evaluation.Planning;

/// <summary>A rule for one column, as registers.</summary>
internal sealed record PlannedInstance
{
    /// <summary>The bound instance.</summary>
    public required BoundInstance Bound { get; init; }

    /// <summary>What it has one evaluation for.</summary>
    public required Domain Domain { get; init; }

    /// <summary>Register of the verdict (guard included).</summary>
    public required int Verdict { get; init; }

    /// <summary>Register of the condition alone.</summary>
    public required int Condition { get; init; }

    /// <summary>Register of the guard, or −1.</summary>
    public required int Guard { get; init; }

    /// <summary>Register of the guard over the parents of the rows, where it can be judged without rows; else −1.</summary>
    public int ParentGuard { get; init; } = -1;

    /// <summary>Register of the row selection, or −1 where the domain is not rows.</summary>
    public int Selection { get; init; } = -1;

    /// <summary>Tables whose rows are free: without one of them nothing can be compared.</summary>
    public ImmutableArray<int> FreeTables { get; init; } = [];

    /// <summary>Joins by which the rows of the other tables line up.</summary>
    public ImmutableArray<int> Joins { get; init; } = [];

    /// <summary>Look-ups of rows that the guard reads.</summary>
    public ImmutableArray<int> GuardLookups { get; init; } = [];

    /// <summary>The conditions that must hold together, with the look-ups of rows that each reads; one where the rule is no 且.</summary>
    public ImmutableArray<(int Register, ImmutableArray<int> Lookups)> Parts { get; init; } = [];

    /// <summary>Registers of cells and aggregates, for messages.</summary>
    public required IReadOnlyDictionary<BoundExpression, int> Leaves { get; init; }

    /// <summary>Registers of the placeholders of 提示.</summary>
    public required ImmutableDictionary<string, int> Placeholders { get; init; }
}
