namespace BudgetRules.Documents.Narrative;

/// <summary>Stretches of a document that sentences took; asked whether they cover an offset.</summary>
internal sealed class Covering
{
    private readonly List<(int Start, int End)> _added = [];
    private (int Start, int End)[] _merged = [];

    /// <summary>Adds a stretch.</summary>
    public void Add((int Start, int End) stretch)
    {
        _added.Add(stretch);
        _merged = [];
    }

    /// <summary>Whether an offset lies in a stretch.</summary>
    public bool Contains(int offset)
    {
        if (_merged.Length == 0 && _added.Count > 0)
        {
            _merged = [.. Merge()];
        }

        var (low, high) = (0, _merged.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_merged[middle].End <= offset)
            {
                low = middle + 1;
            }
            else if (_merged[middle].Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(int Start, int End)> Merge()
    {
        var (start, end) = (0, 0);
        foreach (var stretch in _added.Order())
        {
            if (stretch.Start > end)
            {
                yield return (start, end);
                (start, end) = stretch;
            }
            else
            {
                end = Math.Max(end, stretch.End);
            }
        }

        yield return (start, end);
    }
}
