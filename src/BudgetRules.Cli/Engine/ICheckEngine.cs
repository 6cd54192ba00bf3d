using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Engine;

/// <summary>Loaded rules as the commands need them. The library stands behind it; tests put reports of their own there.</summary>
internal interface ICheckEngine
{
    /// <summary>What is wrong with the rule files.</summary>
    ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>编号 of the rules.</summary>
    IEnumerable<string> RuleIds { get; }

    /// <summary>Hash over the texts of the rules.</summary>
    string RulesHash { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encodingName">Name of the encoding to read it in; null to find out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be opened.</exception>
    Disclosure Read(string path, string? encodingName, CancellationToken cancellationToken);

    /// <summary>Checks a document.</summary>
    Report Check(Disclosure disclosure, CheckOptions options, CancellationToken cancellationToken);

    /// <summary>Runs the 测试 of the rule files.</summary>
    ImmutableArray<TestOutcome> RunTests(CancellationToken cancellationToken);

    /// <summary>The plan as text, of one rule or of all.</summary>
    string ExplainPlan(string? ruleId);
}
