using System.Collections.Immutable;
using System.Reflection;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Findings;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Text;

namespace BudgetRules.Evaluation;

/// <summary>Makes the report of one department from its registers.</summary>
internal static class ReportBuilder
{
    /// <summary>Version of the engine.</summary>
    public static string EngineVersion { get; } =
        typeof(ReportBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The report of the block's one department.</summary>
    public static Report Build(Plan plan, Block block, Register[] registers, string rulesHash, CheckOptions options)
    {
        var context = new EvidenceContext(plan, block, registers);
        var factory = new FindingFactory(context);
        var document = context.Document;
        var results = ImmutableArray.CreateBuilder<RuleResult>(plan.Rules.Length);
        var findings = new List<(Finding Finding, string? ReasonKey)>();
        foreach (var rule in plan.Rules)
        {
            results.Add(Judge(rule, context, factory, findings, options));
        }

        var open = findings.Where(static item => item.Finding.Outcome is Outcome.Failed or Outcome.Undetermined);
        return new Report
        {
            Key = document.Key,
            Source = document.Source,
            ContentHash = document.ContentHash,
            UnitName = document.UnitName,
            FiscalYear = document.FiscalYear,
            TemplateId = document.TemplateId ?? Name(plan.Schema.Template.Id),
            EngineVersion = EngineVersion,
            RulesHash = rulesHash,
            Summary = new ReportSummary(
                results.Count(static rule => rule.Outcome == Outcome.Passed),
                results.Count(static rule => rule.Outcome == Outcome.Failed),
                results.Count(static rule => rule.Outcome == Outcome.NotApplicable),
                results.Count(static rule => rule.Outcome == Outcome.Undetermined)),
            Rules = results.ToImmutable(),
            Findings = [.. findings.Select(static item => item.Finding)],
            Problems = ProblemGrouper.Group(open),
            Diagnostics = document.Diagnostics,
        };
    }

    private static string? Name(string id) => id.Length == 0 ? null : id;

    private static RuleResult Judge(PlannedRule rule, EvidenceContext context, FindingFactory factory, List<(Finding Finding, string? ReasonKey)> findings, CheckOptions options)
    {
        var result = new RuleResult
        {
            RuleId = rule.Rule.Id,
            RuleTitle = rule.Rule.Title,
            Severity = (RuleSeverity)rule.Rule.Settings.Level,
            Outcome = Outcome.NotApplicable,
        };
        if (!RuleTally.AppliesToYear(rule, context.Document))
        {
            return result with { NotApplicable = 1, Reason = new LocalizedText($"年度不符（{rule.Rule.Settings.Years}）", "the rule is not for this year") };
        }

        if (rule.Rule.Misfit is { } misfit)
        {
            var finding = MisfitFinding(rule.Rule, misfit);
            findings.Add((finding, "规则与模板不合|" + rule.Rule.Id));
            return result with { Outcome = Outcome.Undetermined, Undetermined = 1, Reason = misfit };
        }

        var counts = default(RuleCounts);
        var (rounding, lastDigits) = (0, 0);
        foreach (var evaluation in RuleTally.Evaluations(rule, context.Registers, context.Block, context.Department))
        {
            counts = counts.With(evaluation);
            if (evaluation.Kind == EvaluationKind.Unmatched)
            {
                continue;
            }

            var isOpen = evaluation.Outcome is Outcome.Failed or Outcome.Undetermined;
            if (isOpen || options.AllEvaluations)
            {
                var finding = factory.Create(rule, evaluation);
                findings.Add((finding, factory.ReasonKey(evaluation)));
                rounding += finding.IsRoundingDifference ? 1 : 0;
                lastDigits += finding.IsLastDigit ? 1 : 0;
            }
            else if (evaluation.Outcome == Outcome.Passed && RoundingProbe.HasDifference(context, evaluation))
            {
                rounding++;
            }
        }

        return result with
        {
            Outcome = Roll(counts),
            Passed = counts.Passed,
            Failed = counts.Failed,
            NotApplicable = counts.NotApplicable,
            Undetermined = counts.Undetermined,
            Unmatched = counts.Unmatched,
            RoundingDifferences = rounding,
            LastDigits = lastDigits,
            Reason = Roll(counts) == Outcome.NotApplicable && counts.NotApplicable == 0 ? new LocalizedText("没有可核对的行", "there are no rows to check") : null,
        };
    }

    private static Outcome Roll(RuleCounts counts) =>
        counts.Failed > 0 ? Outcome.Failed
        : counts.Undetermined > 0 ? Outcome.Undetermined
        : counts.Passed > 0 ? Outcome.Passed
        : Outcome.NotApplicable;

    private static Finding MisfitFinding(BoundRule rule, LocalizedText misfit) => new()
    {
        RuleId = rule.Id,
        RuleTitle = rule.Title,
        RuleText = rule.Text,
        Outcome = Outcome.Undetermined,
        Severity = (RuleSeverity)rule.Settings.Level,
        Responsibility = BudgetRules.Evaluation.Responsibility.Rule,
        Where = new FindingWhere(null, null, null, null, null),
        Message = $"无法判定：规则与本文件的模板不合，{misfit.Chinese}",
        MessageTemplate = "无法判定：规则与本文件的模板不合，{原因}",
        Arguments = [new MessageArgument("原因", misfit.Chinese)],
        Reason = misfit,
        Basis = rule.Settings.Basis,
        Remedy = rule.Settings.Remedy,
    };
}
