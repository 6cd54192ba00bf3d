using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Which titles were printed outside the contents, and how often with a table below.</summary>
internal sealed class TitleLedger
{
    private readonly Dictionary<string, (int Mentions, int Bodies)> _titles = new(StringComparer.Ordinal);
    private readonly List<string> _waiting = [];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    /// <summary>A title is printed; rows that follow before any other title but these are its body.</summary>
    public void Mention(string key, bool isOther)
    {
        var (mentions, bodies) = _titles.GetValueOrDefault(key);
        _titles[key] = (mentions + 1, bodies);
        if (isOther)
        {
            _waiting.Add(key);
            _others.Add(key);
        }
    }

    /// <summary>Whether an unknown title was printed that may be another wording of this one (部门收入总表 for 收入总表).</summary>
    public bool HasVariant(string key) => _others.Any(other => IsVariant(other, key));

    /// <summary>Whether one title key may be another wording of the other.</summary>
    public static bool IsVariant(string left, string right)
    {
        var limit = Math.Min(left.Length, right.Length) >= 6 ? 2 : 1;
        return left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal) || Spelling.Distance(left, right, limit) <= limit;
    }

    /// <summary>Rows of a table that the template does not know follow.</summary>
    public void Body()
    {
        foreach (var key in _waiting)
        {
            var (mentions, bodies) = _titles[key];
            _titles[key] = (mentions, bodies + 1);
        }

        _waiting.Clear();
    }

    /// <summary>A known title, or prose, ends what waited for a body.</summary>
    public void Clear() => _waiting.Clear();

    /// <summary>How often the title was printed outside the contents.</summary>
    public int Mentions(string key) => _titles.GetValueOrDefault(key).Mentions;

    /// <summary>How often rows followed it that belong to no known table.</summary>
    public int Bodies(string key) => _titles.GetValueOrDefault(key).Bodies;
}
