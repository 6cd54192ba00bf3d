namespace BudgetRules.Disclosures.Batch;

/// <summary>Strings as small numbers, per batch.</summary>
internal sealed class KeyDictionary
{
    private const int Expected = 256;
    private readonly Dictionary<string, int> _ids = new(Expected, StringComparer.Ordinal);
    private readonly List<string> _texts = new(Expected);

    /// <summary>Number of distinct strings.</summary>
    public int Count => _texts.Count;

    /// <summary>The string of an id.</summary>
    public string this[int id] => _texts[id];

    /// <summary>The id of a string, made where it is new.</summary>
    public int Add(string text)
    {
        if (!_ids.TryGetValue(text, out var id))
        {
            id = _texts.Count;
            _ids.Add(text, id);
            _texts.Add(text);
        }

        return id;
    }

    /// <summary>The id of a string, −1 where the batch has none.</summary>
    public int Find(string text) => _ids.GetValueOrDefault(text, -1);
}
