using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Engine;

/// <summary>The library behind <see cref="ICheckEngine"/>.</summary>
internal sealed class LibraryEngine : ICheckEngine
{
    private readonly RulePack _pack;

    private LibraryEngine(RulePack pack) => _pack = pack;

    public ImmutableArray<Diagnostic> Diagnostics => _pack.Diagnostics;

    public IEnumerable<string> RuleIds => _pack.Rules.Select(rule => rule.Id);

    public string RulesHash => _pack.RulesHash;

    /// <summary>Loads rule files and folders; without any, the shipped packs.</summary>
    internal static ICheckEngine Load(IReadOnlyList<string> paths) =>
        new LibraryEngine(paths.Count == 0 ? RulePack.Standard() : RulePack.Load(paths));

    public Disclosure Read(string path, string? encodingName, CancellationToken cancellationToken)
    {
        // Opened here, so that a file which cannot be opened is told apart from one that cannot be read.
        using var stream = File.OpenRead(path);
        return DisclosureReader.Read(stream, path, _pack.Templates, new ReadOptions { EncodingName = encodingName }, cancellationToken);
    }

    public Report Check(Disclosure disclosure, CheckOptions options, CancellationToken cancellationToken) =>
        _pack.Check(disclosure, options, cancellationToken);

    public ImmutableArray<TestOutcome> RunTests(CancellationToken cancellationToken) => _pack.RunTests(cancellationToken);

    public string ExplainPlan(string? ruleId) => _pack.ExplainPlan(ruleId);
}
