using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Text;

namespace BudgetRules.Hosting;

/// <summary>The tables that a host supplies under one template, and which rules can run on them.</summary>
internal sealed class SuppliedTables
{
    private const string PriorYear = "上年";

    private readonly DisclosureTemplate _template;
    private readonly HashSet<string> _current = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prior = new(StringComparer.Ordinal);

    /// <summary>Takes the titles as a host writes them.</summary>
    public SuppliedTables(IEnumerable<string> titles, DisclosureTemplate template)
    {
        _template = template;
        foreach (var title in titles)
        {
            var open = title.IndexOf('《', StringComparison.Ordinal);
            var isPrior = open > 0 && title.AsSpan(0, open).Trim("（(. ").SequenceEqual(PriorYear);
            (isPrior ? _prior : _current).Add(KeyOf(title[(open + 1)..].TrimEnd('》', '）', ')')));
        }
    }

    /// <summary>The tables that a rule needs and that are not supplied, each once.</summary>
    public ImmutableArray<string> Missing(PlannedRule rule) =>
    [
        .. rule.Instances
            .SelectMany(static instance => RuleTables.Of(instance.Bound.Guard).Concat(RuleTables.Of(instance.Bound.Condition)))
            .Where(table => !(table.IsPrior ? _prior : _current).Contains(KeyOf(table.Table.Title)))
            .Select(static table => table.IsPrior ? $"{PriorYear}《{table.Table.Title}》" : table.Table.Title)
            .Distinct(),
    ];

    /// <summary>Whether a rule is run: it fits the template and all its tables are supplied.</summary>
    public bool Allows(PlannedRule rule) => rule.Rule.Misfit is null && Missing(rule).IsEmpty;

    /// <summary>The plan with the rules that are run; its registers stay as they are.</summary>
    public Plan Restrict(Plan plan) => plan with { Rules = [.. plan.Rules.Where(Allows)] };

    private string KeyOf(string title) => NameKey.Of(_template.FindTable(title)?.Title ?? title);
}
