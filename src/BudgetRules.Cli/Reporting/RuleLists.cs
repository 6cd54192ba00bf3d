using BudgetRules.Cli.Terminal;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>The rules that passed and those that do not apply, one a line.</summary>
internal sealed class RuleLists(TextPage page, Report report, MessageLanguage language)
{
    internal void Lay()
    {
        List(new("通过", "Passed"), Outcome.Passed, Tone.Good, Counts);
        List(new("不适用", "Not applicable"), Outcome.NotApplicable, Tone.Muted, rule => rule.Reason?.In(language) ?? "");
    }

    private void List(LocalizedText heading, Outcome outcome, Tone tone, Func<RuleResult, string> describe)
    {
        var rules = report.Rules.Where(rule => rule.Outcome == outcome).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        page.Add(new TextPiece(new LocalizedText($"{heading.Chinese}（{rules.Count}）", $"{heading.English} ({rules.Count})").In(language), tone));
        foreach (var line in AlignedTable.Lay([.. rules.Select(rule => new[] { rule.RuleTitle, describe(rule) })], false, false))
        {
            page.Add($"  {line}");
        }

        page.AddBlank();
    }

    private string Counts(RuleResult rule)
    {
        var parts = new List<LocalizedText> { new($"核对 {rule.Passed} 处", $"{rule.Passed} check(s)") };
        if (rule.RoundingDifferences > 0)
        {
            parts.Add(new($"尾差 {rule.RoundingDifferences}", $"{rule.RoundingDifferences} with rounding difference"));
        }

        if (rule.NotApplicable > 0)
        {
            parts.Add(new($"不适用 {rule.NotApplicable}", $"{rule.NotApplicable} not applicable"));
        }

        if (rule.Unmatched > 0)
        {
            parts.Add(new($"未对应 {rule.Unmatched} 行", $"{rule.Unmatched} row(s) without a partner"));
        }

        return string.Join(new LocalizedText("，", ", ").In(language), parts.Select(part => part.In(language)));
    }
}
