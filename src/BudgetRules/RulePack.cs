using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Packs;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules;

/// <summary>
/// Compiled rules with their vocabulary (规则包): load, look at <see cref="Diagnostics"/>, check.
/// Immutable and thread-safe; new rules are a new pack.
/// </summary>
public sealed partial class RulePack
{
    private readonly PackContents _contents;

    private RulePack(PackContents contents)
    {
        _contents = contents;
        Templates = [.. contents.Templates.Select(static template => template.Template)];
        Rules = [.. contents.Templates.SelectMany(static template => template.Plan.Rules).DistinctBy(static rule => rule.Rule.Id).Select(static rule => new RuleInfo(
            rule.Rule.Id, rule.Rule.Title, rule.Rule.Text, (RuleSeverity)rule.Rule.Settings.Level, rule.Rule.Source, rule.Rule.Syntax.Span))];
    }

    /// <summary>What is wrong with the rule files (词 名 型 样 包). A statement in error does not take part; the others do.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _contents.Diagnostics;

    /// <summary>The templates the rules know, for readers.</summary>
    public ImmutableArray<DisclosureTemplate> Templates { get; }

    /// <summary>The rules in order.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>SHA-256 over the texts of the rule files, lower-case hex.</summary>
    public string RulesHash => _contents.Hash;

    /// <summary>The packs shipped with the library: vocabulary and rules. Compiles them at each call; keep the pack.</summary>
    public static RulePack Standard() => new(PackCompiler.Compile([], ShippedRules.Read(), withShippedRules: true, []));

    /// <summary>
    /// Loads rule files and folders (searched for *.rules) over the shipped vocabulary. Never throws for what a file holds:
    /// a file that cannot be opened or a rule in error is in <see cref="Diagnostics"/>, and the rest takes part.
    /// </summary>
    /// <param name="paths">Files or folders.</param>
    public static RulePack Load(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var diagnostics = new List<Diagnostic>();
        var sources = RuleFileLoader.Load(paths, diagnostics);
        return new RulePack(PackCompiler.Compile(sources, ShippedRules.Read(), withShippedRules: false, diagnostics));
    }

    /// <summary>Compiles rule texts over the shipped vocabulary.</summary>
    /// <param name="sources">Texts with the names to show in diagnostics.</param>
    public static RulePack Compile(params IEnumerable<SourceText> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new RulePack(PackCompiler.Compile([.. sources], ShippedRules.Read(), withShippedRules: false, []));
    }

    /// <summary>Checks one document. Pure: no I/O, no clock; the same input gives the same report.</summary>
    /// <param name="disclosure">The document.</param>
    /// <param name="options">How to check; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the check with an <see cref="OperationCanceledException"/>.</param>
    public Report Check(Disclosure disclosure, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        options ??= new CheckOptions();
        return BatchChecker.Check(PlansOf(options)(disclosure), [disclosure], RulesHash, options, cancellationToken).First();
    }

    /// <summary>Runs the 测试 of the rule files, each under the template that knows most of its tables.</summary>
    /// <param name="cancellationToken">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    public ImmutableArray<TestOutcome> RunTests(CancellationToken cancellationToken = default)
    {
        var outcomes = ImmutableArray.CreateBuilder<TestOutcome>();
        foreach (var file in _contents.Files)
        {
            foreach (var test in file.Statements.OfType<TestSyntax>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var template = BestFit(test.Tables.Select(static table => table.Title));
                outcomes.Add(TestRunner.Run(test, file, template, RulesHash, cancellationToken));
            }
        }

        return outcomes.ToImmutable();
    }

    /// <summary>The plan that the engine runs, as text: one column instruction a line.</summary>
    /// <param name="ruleId">编号 of a rule, for its part only; null for the whole plan.</param>
    public string ExplainPlan(string? ruleId = null) =>
        string.Join('\n', _contents.Templates.Select(template => PlanPrinter.Print(template.Plan, ruleId)));

    /// <summary>The compiled template of a document: the one it names, else the one that knows most of its tables.</summary>
    internal CompiledTemplate TemplateOf(Disclosure disclosure) =>
        TemplateOf(disclosure.TemplateId, disclosure.Tables.Select(static table => table.Title));

    private CompiledTemplate TemplateOf(string? templateId, IEnumerable<string> titles) =>
        _contents.Templates.FirstOrDefault(template => template.Template.Id == templateId) ?? BestFit(titles);

    private CompiledTemplate BestFit(IEnumerable<string> titles)
    {
        var all = titles.ToList();
        return _contents.Templates.MaxBy(template => all.Count(title => template.Template.FindTable(title) is not null))!;
    }
}
