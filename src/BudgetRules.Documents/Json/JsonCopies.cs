namespace BudgetRules.Documents.Json;

/// <summary>Numbers the copies of families in a JSON document: a title that comes again under one key begins another copy of it.</summary>
internal sealed class JsonCopies
{
    private readonly Dictionary<string, (int Index, HashSet<string> Titles)> _copies = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>The index of the copy that a table belongs to.</summary>
    public int IndexOf(string key, string title)
    {
        if (!_copies.TryGetValue(key, out var copy) || !copy.Titles.Add(title))
        {
            copy = (_next++, new HashSet<string>(StringComparer.Ordinal) { title });
            _copies[key] = copy;
        }

        return copy.Index;
    }
}
