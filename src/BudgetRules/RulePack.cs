using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules;

/// <summary>
/// Compiled rules with their vocabulary (规则包): load, look at <see cref="Diagnostics"/>, check.
/// Immutable and thread-safe; new rules are a new pack.
/// </summary>
public sealed class RulePack
{
    private RulePack()
    {
    }

    /// <summary>What is wrong with the rule files (词 名 型 样 …). A statement in error does not take part; the others do.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The templates the rules know, for readers.</summary>
    public ImmutableArray<DisclosureTemplate> Templates { get; private init; } = [];

    /// <summary>The rules in order.</summary>
    public ImmutableArray<RuleInfo> Rules { get; private init; } = [];

    /// <summary>Hash over the texts of the rules, lower-case hex.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The packs shipped with the library.</summary>
    public static RulePack Standard() => throw new NotImplementedException();

    /// <summary>Loads rule files and folders (searched for *.rules), together with the shipped prelude that they import. Never throws for what a file holds.</summary>
    public static RulePack Load(params IEnumerable<string> paths) => throw new NotImplementedException();

    /// <summary>Compiles rule texts.</summary>
    public static RulePack Compile(params IEnumerable<SourceText> sources) => throw new NotImplementedException();

    /// <summary>Checks one document. Pure: no I/O, no clock.</summary>
    public Report Check(Disclosure disclosure, CheckOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Runs the 测试 of the rule files.</summary>
    public ImmutableArray<TestOutcome> RunTests(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The plan that the engine runs, as text: one column instruction a line.</summary>
    /// <param name="ruleId">编号 of a rule, for its part only; null for the whole plan.</param>
    public string ExplainPlan(string? ruleId = null) => throw new NotImplementedException();
}
