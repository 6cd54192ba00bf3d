using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>The tables of one document by the title that rules use.</summary>
internal sealed class DocumentTables
{
    private readonly Dictionary<string, List<Table>> _byTitle = new(StringComparer.Ordinal);

    /// <summary>Sorts the tables of a document by title.</summary>
    public DocumentTables(Disclosure document, DisclosureTemplate template)
    {
        Document = document;
        foreach (var table in document.Tables)
        {
            var title = template.FindTable(table.Title)?.Title ?? Text.NameKey.Of(table.Title);
            if (!_byTitle.TryGetValue(title, out var list))
            {
                _byTitle.Add(title, list = []);
            }

            list.Add(table);
        }

        Copies = FamilyBuilder.Copies(document.Tables);
    }

    /// <summary>Identity and key of the copies of the document's families, in document order.</summary>
    public ImmutableArray<(int Index, string Key)> Copies { get; }

    /// <summary>The document.</summary>
    public Disclosure Document { get; }

    /// <summary>The tables of a title, in document order.</summary>
    public IReadOnlyList<Table> Of(string title) =>
        _byTitle.TryGetValue(title, out var list) ? list
        : _byTitle.TryGetValue(Text.NameKey.Of(title), out list) ? list
        : [];

    /// <summary>What an absent table means: certainly not there, or perhaps lost in reading.</summary>
    public int AbsentState => Document.Losses.IsEmpty ? RowState.NoTable : RowState.NotReadFully;
}
