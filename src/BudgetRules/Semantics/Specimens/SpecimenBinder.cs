using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var binding = new Binding();
        foreach (var file in files)
        {
            binding.Add(file, new SpecimenFaults(file.Source, diagnostics));
        }

        return new DisclosureTemplate(
            id,
            binding.Unit ?? MoneyUnit.TenThousandYuan,
            binding.Tables.ToImmutable(),
            ImmutableCollectionsMarshal.AsImmutableArray(binding.Facts.ToArray()),
            binding.Covers,
            binding.Aliases);
    }

    private sealed class Binding
    {
        public TableSpecimens Tables { get; } = new();

        public List<FactSpecimen> Facts { get; } = [];

        public ImmutableArray<ImmutableArray<SpecimenPart>> Covers { get; private set; } = [];

        public List<KeyValuePair<string, string>> Aliases { get; } = [];

        public MoneyUnit? Unit { get; private set; }

        public void Add(FileSyntax file, SpecimenFaults faults)
        {
            var labels = new SpecimenLabels(file.Header, faults);
            Unit ??= labels.Unit();
            var package = labels.Package;
            YearRange? years = null;
            foreach (var statement in file.Statements)
            {
                switch (statement)
                {
                    case TableSpecimenSyntax table:
                        if (TableSpecimenBinder.Bind(table, years ??= labels.Years(default), faults) is { } specimen)
                        {
                            Tables.Add(specimen, package, table, faults);
                        }

                        break;
                    case FactSpecimenSyntax fact:
                        Facts.Add(FactSpecimenBinder.Bind(fact, years ??= labels.Years(default), faults));
                        break;
                    case CoverSpecimenSyntax cover:
                        Covers = Covers.AddRange(FactSpecimenBinder.ReadAll(cover.Sentences, faults));
                        break;
                    case AliasSyntax alias:
                        AddAliases(alias, file.Source);
                        break;
                }
            }
        }

        private void AddAliases(AliasSyntax alias, SourceText source)
        {
            foreach (var item in alias.Aliases)
            {
                if (alias.Target.IsTable)
                {
                    Tables.AddAlias(SpecimenNames.TitleOf(alias.Target.Span, source), SpecimenNames.TitleOf(item.Span, source));
                }
                else
                {
                    Aliases.Add(KeyValuePair.Create(SpecimenNames.NameOf(item.Span, source), SpecimenNames.NameOf(alias.Target.Span, source)));
                }
            }
        }
    }
}
