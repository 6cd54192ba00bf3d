using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>The forms of a template that are in use in a year: of several with one title the latest that has begun.</summary>
internal sealed class TemplateForms
{
    private const int LongestHeading = 80;
    private static readonly string[] Endings = ["(预算草案)", "(草案)", "(公开)", "(公开表)"];
    private readonly string _unit;
    private readonly Dictionary<string, SpecimenForm> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecimenForm, FormLabels> _labels = [];
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);

    /// <summary>Chooses the forms.</summary>
    /// <param name="template">The template.</param>
    /// <param name="year">Budget year; null: the latest forms.</param>
    /// <param name="unit">Department that titles may begin with, where known.</param>
    public TemplateForms(DisclosureTemplate template, int? year, string? unit = null)
    {
        _unit = NameKey.Of(unit ?? "");
        var chosen = template.Tables
            .Where(table => year is null || table.Years.Contains(year.Value))
            .GroupBy(static table => NameKey.Of(table.Title), StringComparer.Ordinal)
            .Select(static group => group.OrderByDescending(static table => table.Years.First ?? 0).First());
        All = [.. chosen.Select(table => new SpecimenForm(table, template))];
        foreach (var form in All)
        {
            _headings.UnionWith(form.Headings);
            _byTitle.TryAdd(NameKey.Of(form.Specimen.Title), form);
            foreach (var alias in form.Specimen.Aliases)
            {
                _byTitle.TryAdd(NameKey.Of(alias), form);
            }

            if (form.Specimen.Rows == RowKind.Form)
            {
                _labels[form] = new FormLabels(form.Specimen);
            }
        }
    }

    /// <summary>All forms in order.</summary>
    public ImmutableArray<SpecimenForm> All { get; }

    /// <summary>The forms of labels and values.</summary>
    public IEnumerable<KeyValuePair<SpecimenForm, FormLabels>> Labelled => _labels;

    /// <summary>The labels of a form of labels and values.</summary>
    public FormLabels LabelsOf(SpecimenForm form) => _labels[form];

    /// <summary>Whether a row can begin the header of some form: enough of its cells are headings, and none is prose or a figure other than a year.</summary>
    /// <param name="row">The row.</param>
    /// <param name="least">How many headings are enough.</param>
    public bool MayBeHeader(GridRow row, int least)
    {
        var known = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (cell.Raw.Length > LongestHeading || (cell.IsFigure && !HeaderMatcher.IsYear(cell.Tight)))
            {
                return false;
            }

            known += All.IsEmpty || !_headings.Contains(All[0].Resolve(cell)) ? 0 : 1;
        }

        return known >= least;
    }

    /// <summary>The form of a title key, or null.</summary>
    public SpecimenForm? Find(string titleKey) => _byTitle.GetValueOrDefault(titleKey) ?? _byTitle.GetValueOrDefault(Bare(titleKey));

    // Without the department's name, the year behind it, and 草案.
    private string Bare(string titleKey)
    {
        var ending = Endings.FirstOrDefault(ending => titleKey.EndsWith(ending, StringComparison.Ordinal));
        var key = ending is null ? titleKey : titleKey[..^ending.Length];
        return _unit.Length > 0 && key.StartsWith(_unit, StringComparison.Ordinal) ? TitleLine.WithoutYear(key[_unit.Length..]) : key;
    }
}
