using System.Collections.Immutable;
using BudgetRules.Disclosures.Batch;

namespace BudgetRules.Evaluation.Planning;

/// <summary>A flat list of column instructions over the schema of a batch, and the rules as registers. Immutable; made once per template.</summary>
internal sealed record Plan(BatchSchema Schema, ImmutableArray<Instruction> Instructions, ImmutableArray<PlannedRule> Rules);
