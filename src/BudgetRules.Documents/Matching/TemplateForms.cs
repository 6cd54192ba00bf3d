using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>The forms of a template that are in use in a year: of several with one title the latest that has begun.</summary>
internal sealed class TemplateForms
{
    private readonly Dictionary<string, SpecimenForm> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecimenForm, FormLabels> _labels = [];

    /// <summary>Chooses the forms.</summary>
    /// <param name="template">The template.</param>
    /// <param name="year">Budget year; null: the latest forms.</param>
    public TemplateForms(DisclosureTemplate template, int? year)
    {
        var chosen = template.Tables
            .Where(table => year is null || table.Years.Contains(year.Value))
            .GroupBy(static table => NameKey.Of(table.Title), StringComparer.Ordinal)
            .Select(static group => group.OrderByDescending(static table => table.Years.First ?? 0).First());
        All = [.. chosen.Select(table => new SpecimenForm(table, template))];
        foreach (var form in All)
        {
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

    /// <summary>The form of a title key, or null.</summary>
    public SpecimenForm? Find(string titleKey) => _byTitle.GetValueOrDefault(titleKey);
}
