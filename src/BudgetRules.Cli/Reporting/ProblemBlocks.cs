using System.Collections.Immutable;
using BudgetRules.Cli.Terminal;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>Lays problems so that rules, places and sentences of one document stand in columns.</summary>
internal sealed class ProblemBlocks
{
    private const int WidestRule = 14;
    private const int WidestPlace = 20;
    private const string Margin = "  ";

    private readonly TextPage _page;
    private readonly MessageLanguage _language;
    private readonly int _ruleWidth;
    private readonly int _placeWidth;

    internal ProblemBlocks(TextPage page, ImmutableArray<Problem> problems, MessageLanguage language)
    {
        _page = page;
        _language = language;
        _ruleWidth = WidestOf(problems.Select(RuleOf), WidestRule);
        _placeWidth = WidestOf(problems.Select(PlaceOf), WidestPlace);
    }

    /// <summary>Lays one problem: rule, place, sentence; below, what stands behind it.</summary>
    internal void Lay(Problem problem, Tone tone)
    {
        var rule = DisplayWidth.PadRight(RuleOf(problem), _ruleWidth);
        var place = DisplayWidth.PadRight(PlaceOf(problem), _placeWidth);
        var indent = new string(' ', Margin.Length + _ruleWidth + 2 + _placeWidth + 2);
        var lines = LineWrap.Wrap(problem.Title, TextReport.Width - indent.Length);
        var tooWide = DisplayWidth.Of(rule) > _ruleWidth || DisplayWidth.Of(place) > _placeWidth;
        if (tooWide)
        {
            _page.Add(Margin, new TextPiece(rule, tone), $"  {place}");
        }
        else
        {
            _page.Add(Margin, new TextPiece(rule, tone), $"  {place}  {lines[0]}");
        }

        foreach (var line in lines.Skip(tooWide ? 0 : 1))
        {
            _page.Add(indent + line);
        }

        foreach (var line in ProblemDetails.Of(problem, TextReport.Width - indent.Length, _language))
        {
            _page.Add(new TextPiece(indent + line, Tone.Muted));
        }
    }

    private static int WidestOf(IEnumerable<string> texts, int limit) =>
        texts.Select(text => DisplayWidth.Of(text)).Where(width => width <= limit).DefaultIfEmpty().Max();

    private string RuleOf(Problem problem)
    {
        var rules = problem.Findings.Select(finding => finding.RuleTitle).Distinct().ToList();
        return rules.Count switch
        {
            0 => "",
            1 => rules[0],
            _ => new LocalizedText($"{rules[0]} 等 {rules.Count} 条", $"{rules[0]} +{rules.Count - 1}").In(_language),
        };
    }

    private string PlaceOf(Problem problem)
    {
        var places = problem.Places
            .Concat(problem.Findings.Select(finding => finding.Place).OfType<Disclosures.SourcePlace>().Take(1))
            .Select(place => PlaceWords.Of(place, _language))
            .Distinct()
            .ToList();
        return places.Count switch
        {
            0 => "",
            1 => places[0],
            _ => new LocalizedText($"{places[0]}等 {places.Count} 处", $"{places[0]} +{places.Count - 1}").In(_language),
        };
    }
}
