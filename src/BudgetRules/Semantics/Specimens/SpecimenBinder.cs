using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Makes what a template publishes out of the specimens and aliases of its files (§20 of the language).</summary>
internal static class SpecimenBinder
{
    /// <summary>Binds the files of one package, its own first, then those it imports; a title of its own hides an imported one.</summary>
    /// <param name="id">Name of the package.</param>
    /// <param name="files">Parsed files in the order of precedence.</param>
    /// <param name="diagnostics">Takes what is wrong (样8xx).</param>
    public static DisclosureTemplate Bind(string id, ImmutableArray<FileSyntax> files, List<Diagnostic> diagnostics)
    {
        var tables = new TableSpecimens();
        var facts = ImmutableArray.CreateBuilder<FactSpecimen>();
        var covers = ImmutableArray.CreateBuilder<ImmutableArray<SpecimenPart>>();
        var aliases = new List<KeyValuePair<string, string>>();
        MoneyUnit? unit = null;
        foreach (var file in files)
        {
            var faults = new SpecimenFaults(file.Source, diagnostics);
            var labels = new SpecimenLabels(file.Header, faults);
            var hasSpecimens = file.Statements.Any(static statement => statement is TableSpecimenSyntax or FactSpecimenSyntax);
            var years = hasSpecimens ? labels.Years(default) : default;
            unit ??= labels.Unit();
            var package = file.Header.FirstOrDefault(static label => label.Name == "规则包")?.Value ?? "";
            foreach (var statement in file.Statements)
            {
                switch (statement)
                {
                    case TableSpecimenSyntax table when TableSpecimenBinder.Bind(table, years, faults) is { } specimen:
                        tables.Add(specimen, package, table, faults);
                        break;
                    case FactSpecimenSyntax fact:
                        facts.Add(FactSpecimenBinder.Bind(fact, years, faults));
                        break;
                    case CoverSpecimenSyntax cover:
                        covers.AddRange(FactSpecimenBinder.ReadAll(cover.Sentences, faults));
                        break;
                    case AliasSyntax { Target.IsTable: true } alias:
                        tables.AddAliases(
                            SpecimenNames.TitleOf(alias.Target.Span, file.Source),
                            alias.Aliases.Select(item => SpecimenNames.TitleOf(item.Span, file.Source)));
                        break;
                    case AliasSyntax alias:
                        var meant = SpecimenNames.NameOf(alias.Target.Span, file.Source);
                        aliases.AddRange(alias.Aliases.Select(item =>
                            KeyValuePair.Create(SpecimenNames.NameOf(item.Span, file.Source), meant)));
                        break;
                }
            }
        }

        return new DisclosureTemplate(
            id, unit ?? MoneyUnit.TenThousandYuan, tables.ToImmutable(), facts.ToImmutable(), covers.ToImmutable(), aliases);
    }
}
