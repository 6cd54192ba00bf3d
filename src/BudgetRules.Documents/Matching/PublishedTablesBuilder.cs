using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>
/// 《公开表目录》: a row for every table that the document announces or the template requires, with how many are in the document.
/// Where something unread may hide the table, the count is unreadable instead of 0.
/// </summary>
internal static class PublishedTablesBuilder
{
    /// <summary>What stands for a count that cannot be known.</summary>
    public const string NotAllRead = "未读全";

    private static readonly Column Number = new("表号", SlotKind.Text);
    private static readonly Column Count = new(PublishedTables.CountColumn, SlotKind.Quantity);

    /// <summary>Makes the table and says which announced tables were not found.</summary>
    public static Table Make(DocumentContext context, TemplateForms forms, Contents contents, TitleLedger titles, IReadOnlyList<Table> tables)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in contents.Entries)
        {
            var form = forms.Find(entry.Key);
            var title = form?.Specimen.Title ?? entry.Title;
            if (!seen.Add(NameKey.Of(title)))
            {
                continue;
            }

            // A list of contents names chapters too: only a title that the template knows is surely a table.
            var count = CountOf(title, context, titles, tables);
            count = count == 0 && form is null && entry.Number.Length == 0 ? null : count;
            if (count == 0)
            {
                context.Report(DocumentDiagnostics.Announced(context.Source, context.Document.Span(entry.Place), title));
            }

            rows.Add(MakeRow(title, CellParser.Parse(entry.Number, SlotKind.Text, context.Template.Unit, entry.NumberPlace ?? entry.Place), count, entry.Place));
        }

        // What the template requires binds a document that follows it, not one that merely shares a few titles.
        var required = forms.All.Where(static form => form.Specimen.IsRequired).Select(static form => form.Specimen.Title).ToList();
        var follows = 3 * required.Count(title => CountOf(title, context, titles, tables) > 0) > 2 * required.Count;
        foreach (var title in required.Where(title => seen.Add(NameKey.Of(title))))
        {
            var count = CountOf(title, context, titles, tables);
            rows.Add(MakeRow(title, CellParser.Parse("", SlotKind.Text, context.Template.Unit), count == 0 && !follows ? null : count, null));
        }

        return new Table { Title = PublishedTables.Title, Columns = [Number, Count], Rows = rows.ToImmutable(), Place = contents.Entries.FirstOrDefault()?.Place };
    }

    // Null where the table may be there unread: something was lost, or its title, or one like it, stands somewhere with nothing recognised below.
    private static int? CountOf(string title, DocumentContext context, TitleLedger titles, IReadOnlyList<Table> tables)
    {
        var key = NameKey.Of(title);
        var found = tables.Count(table => NameKey.Of(table.Title) == key) + titles.Bodies(key);
        return found > 0 ? found : context.Losses.Count > 0 || titles.Mentions(key) > 0 || titles.HasVariant(key) ? null : 0;
    }

    private static Row MakeRow(string title, Cell number, int? count, SourcePlace? place) => new()
    {
        Name = title,
        Place = place,
        Cells =
        [
            number,
            count is { } known
                ? CellParser.Parse(known.ToString(System.Globalization.CultureInfo.InvariantCulture), SlotKind.Quantity, MoneyUnit.TenThousandYuan, place)
                : new Cell { Raw = NotAllRead, State = CellState.Unreadable, Dimension = Dimension.Number, Place = place },
        ],
    };
}
