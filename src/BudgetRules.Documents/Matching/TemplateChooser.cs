using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Chooses the template whose titles occur most in a document.</summary>
internal static class TemplateChooser
{
    /// <summary>The template and how many of its titles occur, or null where none has a title that does.</summary>
    public static (DisclosureTemplate Template, int Titles)? Choose(BlockDocument document, IReadOnlyList<DisclosureTemplate> templates)
    {
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                AddTitle(paragraph.Text, printed);
            }
            else if (block is Grid grid)
            {
                foreach (var row in grid.Rows)
                {
                    if (row.FirstFilled() is { } first)
                    {
                        AddTitle(first.Plain, printed);
                    }
                }
            }
        }

        return Best(templates, printed, static (titles, key) => titles.Contains(key))

            // Titles that begin with the department's name are found by their ends; only the template is chosen by them.
            ?? Best(templates, printed, static (titles, key) => titles.Any(title => title.EndsWith(key, StringComparison.Ordinal)));
    }

    private static (DisclosureTemplate Template, int Titles)? Best(IReadOnlyList<DisclosureTemplate> templates, HashSet<string> printed, Func<HashSet<string>, string, bool> isPrinted)
    {
        (DisclosureTemplate Template, int Titles)? best = null;
        foreach (var template in templates)
        {
            var titles = Count(template, printed, isPrinted);
            if (titles > (best?.Titles ?? 0))
            {
                best = (template, titles);
            }
        }

        return best;
    }

    private static int Count(DisclosureTemplate template, HashSet<string> printed, Func<HashSet<string>, string, bool> isPrinted) =>
        template.Tables
            .GroupBy(static table => NameKey.Of(table.Title), StringComparer.Ordinal)
            .Count(group => group.Any(table => isPrinted(printed, NameKey.Of(table.Title)) || table.Aliases.Any(alias => isPrinted(printed, NameKey.Of(alias)))));

    private static void AddTitle(string text, HashSet<string> printed)
    {
        if (text.Length <= 80 && TitleLine.KeyOf(text, out _) is { Length: > 0 } key)
        {
            printed.Add(key);
        }
    }
}
