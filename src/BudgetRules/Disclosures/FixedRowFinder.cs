namespace BudgetRules.Disclosures;

/// <summary>
/// Finds the written-out rows of a form (固定) by their printed names: forward only, so that 合计 belongs to the group being read.
/// Made for one reading of one table; not thread-safe.
/// </summary>
public sealed class FixedRowFinder
{
    private readonly FixedRowSpecimen[] _rows;
    private readonly Func<string, string> _resolve;
    private readonly bool[] _taken;
    private string[]? _keys;
    private HashSet<string>? _groups;
    private int _next;

    /// <summary>Takes the rows of one side in order.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="resolve">The key of a printed name after 又名.</param>
    public FixedRowFinder(IEnumerable<FixedRowSpecimen> rows, Func<string, string> resolve)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(resolve);
        _rows = [.. rows];
        _resolve = resolve;
        _taken = new bool[_rows.Length];
    }

    /// <summary>Number of rows. <unit>rows</unit></summary>
    public int Count => _rows.Length;

    /// <summary>Whether the last row has been read.</summary>
    public bool IsAtEnd => _next >= _rows.Length;

    /// <summary>Path of a row.</summary>
    /// <param name="row">Index of the row, from 0.</param>
    public string PathOf(int row) => _rows[row].Path;

    /// <summary>A row has been read; the next is looked for behind it.</summary>
    /// <param name="row">Index of the row, from 0.</param>
    public void Take(int row)
    {
        _taken[row] = true;
        _next = Math.Max(_next, row + 1);
    }

    /// <summary>The row of a printed name, or −1.</summary>
    /// <param name="key">Key of the name.</param>
    /// <param name="groups">Keys of the labels printed before it in its line; one that is the label of some group of the form binds.</param>
    public int Find(string key, IReadOnlyList<string> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        _keys ??= Array.ConvertAll(_rows, row => _resolve(row.Printed));
        for (var i = _next; i < _rows.Length; i++)
        {
            if (_keys[i] == key && IsUnder(i, groups))
            {
                return i;
            }
        }

        // Printed before its turn: taken where the name can mean no other row.
        var earlier = -1;
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_keys[i] == key)
            {
                if (earlier >= 0)
                {
                    return -1;
                }

                earlier = i;
            }
        }

        return earlier >= 0 && !_taken[earlier] && IsUnder(earlier, groups) ? earlier : -1;
    }

    /// <summary>The row of a written path (支出构成.合计), or −1.</summary>
    public int FindPath(string path)
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i].Path == path)
            {
                return i;
            }
        }

        var key = PathKey.Of(path);
        for (var i = 0; i < _rows.Length; i++)
        {
            if (PathKey.Of(_rows[i].Path) == key)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsUnder(int row, IReadOnlyList<string> groups)
    {
        if (groups.Count == 0)
        {
            return true;
        }

        _groups ??= _rows.SelectMany(static row => row.Path.Split('.').SkipLast(1)).Select(_resolve).ToHashSet(StringComparer.Ordinal);
        var parts = _rows[row].Path.Split('.').Select(_resolve).ToList();
        foreach (var group in groups)
        {
            if (_groups.Contains(group) && !parts.Contains(group))
            {
                return false;
            }
        }

        return true;
    }
}
