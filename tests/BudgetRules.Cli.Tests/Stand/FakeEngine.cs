using System.Collections.Immutable;
using BudgetRules.Cli.Engine;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.Stand;

/// <summary>An engine that says what a test tells it to.</summary>
internal sealed class FakeEngine : ICheckEngine
{
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public IEnumerable<string> RuleIds { get; init; } = ["SG-01", "SG-03"];

    public string RulesHash => "rules";

    public ImmutableArray<TestOutcome> Tests { get; init; } = [];

    public Func<string, Disclosure> Reader { get; init; } = ReadDocuments.WithATable;

    public Func<Disclosure, Report> Checker { get; init; } = disclosure => Reports.Clean with { Key = disclosure.Key, Source = disclosure.Source };

    public List<string> ReadPaths { get; } = [];

    public string? LastEncoding { get; private set; }

    public CheckOptions? LastOptions { get; private set; }

    public Disclosure Read(string path, string? encodingName, CancellationToken cancellationToken)
    {
        ReadPaths.Add(path);
        LastEncoding = encodingName;
        return Reader(path);
    }

    public Report Check(Disclosure disclosure, CheckOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LastOptions = options;
        return Checker(disclosure);
    }

    public ImmutableArray<TestOutcome> RunTests(CancellationToken cancellationToken) => Tests;

    public string ExplainPlan(string? ruleId) => $"plan of {ruleId ?? "all"}";
}
