using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Documents.Narrative;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Makes a disclosure of a document's blocks: template, year, tables, narrative, completeness.</summary>
internal static class DocumentMatcher
{
    /// <summary>Matches a document against the templates.</summary>
    public static Disclosure Match(BlockDocument document, IReadOnlyList<DisclosureTemplate> templates, ReadOptions options, CancellationToken cancellationToken)
    {
        var said = ImmutableArray.CreateBuilder<Diagnostic>();
        var template = Choose(document, templates, options, said);
        var cover = CoverReader.Read(document, template);
        var year = options.FiscalYear ?? cover.Year;
        if (year is null)
        {
            said.Add(DocumentDiagnostics.NoYear(document.Source));
        }

        var context = new DocumentContext(document, template, year);
        if (template == DisclosureTemplate.Empty)
        {
            // Nothing was looked for, so nothing is missing.
            context.Losses.Add(new Loss("没有一个模板的表名在文中出现，表格都没有读取"));
        }

        var forms = new TemplateForms(template, year, cover.Unit);
        var contents = Contents.Find(document, forms);
        var reader = TableReader.Read(context, forms, contents, cancellationToken);
        var tables = TableDuplicates.Resolve(
            [.. reader.Tables.Select(static collector => collector.Build())],
            (first, second, isSame) => context.Report(DocumentDiagnostics.TableTwice(
                document.Source, document.Span(second.Place), second.Title, first.Place?.Line ?? 0, isSame)));
        SpacedTables.Note(context);
        var narrative = NarrativeReader.Read(context, forms, contents, reader.TableLines, cancellationToken);
        var published = PublishedTablesBuilder.Make(context, forms, contents, reader.Titles, tables);
        return new Disclosure
        {
            Key = document.Source.Path,
            Source = document.Source.Path,
            UnitName = cover.Unit,
            Region = cover.Region,
            FiscalYear = year,
            Kind = KindOf(document),
            TemplateId = template.Id.Length == 0 ? null : template.Id,
            Tables = [.. tables, .. narrative, published],
            Losses = [.. context.Losses],
            Diagnostics = [.. said, .. context.Diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start)],
        };
    }

    private static DisclosureTemplate Choose(
        BlockDocument document, IReadOnlyList<DisclosureTemplate> templates, ReadOptions options, ImmutableArray<Diagnostic>.Builder said)
    {
        var asked = options.TemplateId is null ? null : templates.FirstOrDefault(template => template.Id == options.TemplateId);
        var best = TemplateChooser.Choose(document, asked is null ? templates : [asked]);
        if (asked is null && best is null)
        {
            said.Add(DocumentDiagnostics.NoTemplate(document.Source));
            return DisclosureTemplate.Empty;
        }

        var chosen = asked ?? best!.Value.Template;
        said.Add(DocumentDiagnostics.TemplateChosen(document.Source, chosen.Id, best?.Titles ?? 0, asked is not null));
        return chosen;
    }

    // What the first lines call themselves.
    private static DisclosureKind KindOf(BlockDocument document)
    {
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Take(20))
        {
            var text = paragraph.Tight;
            var kind = text.Contains("部门决算", StringComparison.Ordinal) ? DisclosureKind.DepartmentalFinalAccounts
                : text.Contains("单位决算", StringComparison.Ordinal) ? DisclosureKind.UnitFinalAccounts
                : text.Contains("部门预算", StringComparison.Ordinal) ? DisclosureKind.DepartmentalBudget
                : text.Contains("单位预算", StringComparison.Ordinal) ? DisclosureKind.UnitBudget
                : DisclosureKind.Unknown;
            if (kind != DisclosureKind.Unknown)
            {
                return kind;
            }
        }

        return DisclosureKind.Unknown;
    }
}
