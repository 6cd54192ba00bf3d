using System.Collections.Immutable;
using System.Data.Common;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Hosting;
using BudgetRules.Packs;

namespace BudgetRules;

/// <content>Checking many documents.</content>
public sealed partial class RulePack
{
    /// <summary>
    /// Checks a stream of documents; reports come in its order, one per document. At most 512 documents are held at a time,
    /// so reports come in bursts and memory stays bounded however many documents pass through.
    /// </summary>
    /// <param name="disclosures">The documents, none null; they may follow different templates.</param>
    /// <param name="options">How to check; null for the defaults.</param>
    /// <param name="progress">Told the number of documents checked so far, after each group.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    public IAsyncEnumerable<Report> CheckAllAsync(
        IAsyncEnumerable<Disclosure> disclosures, CheckOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(disclosures);
        options ??= new CheckOptions();
        return new StreamChecker(PlansOf(options), RulesHash, options, progress).CheckAsync(disclosures, cancellationToken);
    }

    /// <summary>
    /// Checks documents put together from the records of queries, without reading more than one document ahead per query and 512 in all.
    /// Records are ordered by key; queries are merged by key. The readers stay open and are read to their end.
    /// </summary>
    /// <param name="tables">For each table how its records are laid out, and the records. A key that one query lacks has no such table there: 无法判定 (输入), never 0.</param>
    /// <param name="options">How to check; name in <see cref="CheckOptions.Supplied"/> what is mapped, or every rule that needs more is 无法判定 once a document.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">No query, or only some of the mappings carry a year.</exception>
    /// <exception cref="InvalidOperationException">While reading: records out of order, a key that comes back, a NULL key, a field that a query does not have.</exception>
    public IAsyncEnumerable<Report> CheckRowsAsync(
        IReadOnlyList<(RowMapping Mapping, DbDataReader Rows)> tables, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0 || tables.Select(static table => table.Mapping.Year is null).Distinct().Count() > 1)
        {
            throw new ArgumentException("There must be a query, and either all mappings or none carry a year.", nameof(tables));
        }

        var titles = tables.Select(static table => table.Mapping.Table).ToList();
        var start = options?.StartDocument ?? (static key => new Disclosure { Key = key, Tables = [] });
        var documents = RowDocuments.ReadAsync(tables, start, document => TemplateOf(document.TemplateId, titles).Template, cancellationToken);
        return CheckAllAsync(documents, options, progress: null, cancellationToken);
    }

    /// <summary>The rules that a check with these options does not run, each with what it lacks: for a host to show once a run.</summary>
    /// <param name="options">The options of the check; without <see cref="CheckOptions.Supplied"/> every rule is run.</param>
    /// <param name="templateId">A template, to ask what is not run under it; null: what is run under no template of the pack.</param>
    public ImmutableArray<RuleNotRun> NotRunWith(CheckOptions options, string? templateId = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Supplied is not { } titles)
        {
            return [];
        }

        var templates = _contents.Templates.Where(template => templateId is null || template.Template.Id == templateId)
            .Select(template => (template.Plan, Supplied: new SuppliedTables(titles, template.Template)))
            .ToList();
        var run = templates.SelectMany(static item => item.Plan.Rules.Where(item.Supplied.Allows)).Select(static rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. templates.SelectMany(static item => item.Plan.Rules.Select(rule => (Rule: rule, item.Supplied)))
                .Where(item => !run.Contains(item.Rule.Rule.Id))
                .OrderBy(static item => item.Rule.Rule.Misfit is not null)
                .DistinctBy(static item => item.Rule.Rule.Id)
                .Select(item => NotRun(item.Rule, item.Supplied.Missing(item.Rule))),
        ];
    }

    // A plan is restricted once a run, not once a document.
    private Func<Disclosure, Plan> PlansOf(CheckOptions options)
    {
        if (options.Supplied is not { } titles)
        {
            return document => TemplateOf(document).Plan;
        }

        var plans = new Dictionary<string, Plan>(StringComparer.Ordinal);
        return document =>
        {
            var template = TemplateOf(document);
            if (!plans.TryGetValue(template.Template.Id, out var plan))
            {
                plans.Add(template.Template.Id, plan = new SuppliedTables(titles, template.Template).Restrict(template.Plan));
            }

            return plan;
        };
    }

    private RuleNotRun NotRun(PlannedRule rule, ImmutableArray<string> missing)
    {
        var info = Rules.First(item => item.Id == rule.Rule.Id);
        var reason = rule.Rule.Misfit is { } misfit
            ? $"规则与模板不合：{misfit.Chinese}"
            : $"没有提供{string.Concat(missing.Select(static title => title.EndsWith('》') ? title : $"《{title}》"))}";
        return new RuleNotRun(info, missing, reason);
    }
}
