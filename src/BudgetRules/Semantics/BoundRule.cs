using System.Collections.Immutable;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>A rule ready to be planned under one template.</summary>
internal sealed record BoundRule
{
    /// <summary>编号 or hash.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The rule as written, white space joined.</summary>
    public required string Text { get; init; }

    /// <summary>The file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The rule.</summary>
    public required RuleSyntax Syntax { get; init; }

    /// <summary>What its labels say.</summary>
    public required RuleSettings Settings { get; init; }

    /// <summary>The table in force.</summary>
    public TableSymbol? Table { get; init; }

    /// <summary>One per column; empty where the rule does not fit the template.</summary>
    public required ImmutableArray<BoundInstance> Instances { get; init; }

    /// <summary>The parts of 提示 between the literal text, per instance in the order of the text: bound expressions by what is written between the braces.</summary>
    public required ImmutableArray<ImmutableDictionary<string, BoundExpression>> Placeholders { get; init; }

    /// <summary>Why it does not fit this template (a name it lacks), or null.</summary>
    public LocalizedText? Misfit { get; init; }
}
