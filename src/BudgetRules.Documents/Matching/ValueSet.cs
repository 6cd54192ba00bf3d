using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>A 取值 column of an open table: its known values and their usual parents.</summary>
internal sealed class ValueSet
{
    private const int LongestLabel = 16;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _firstChild = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _parents = new(StringComparer.Ordinal);

    /// <summary>Takes a specimen.</summary>
    /// <param name="specimen">The declared set.</param>
    /// <param name="column">Its column in the table.</param>
    public ValueSet(ValueSetSpecimen specimen, int column)
    {
        Column = column;
        foreach (var value in specimen.Values)
        {
            _values.TryAdd(TextFolding.FoldTight(value), value);
        }

        foreach (var (parent, children) in specimen.Children)
        {
            _children[TextFolding.FoldTight(parent)] = children.Select(TextFolding.FoldTight).ToHashSet(StringComparer.Ordinal);
            if (!children.IsEmpty)
            {
                _firstChild[TextFolding.FoldTight(parent)] = children[0];
            }

            foreach (var child in children)
            {
                _parents.TryGetValue(TextFolding.FoldTight(child), out var known);
                _parents[TextFolding.FoldTight(child)] = [.. known ?? [], parent];
            }
        }
    }


    /// <summary>Position among the table's columns.</summary>
    public int Column { get; }

    /// <summary>Whether usual parents were declared.</summary>
    public bool HasChildren => _children.Count > 0;

    /// <summary>The known value that a cell prints, as listed, or null.</summary>
    public string? Find(GridCell cell) => _values.GetValueOrDefault(cell.Tight);

    /// <summary>Whether a cell may print a value in words that are not listed: short, and it ends as listed values do.</summary>
    public bool IsLike(GridCell cell) => cell.Tight.Length is > 2 and <= LongestLabel && (cell.Tight.EndsWith("指标", StringComparison.Ordinal) || cell.Tight.EndsWith("满意度", StringComparison.Ordinal));

    /// <summary>Whether a value is the usual parent of another; true also where nothing is known of the parent.</summary>
    public bool IsUsualParent(string parent, string child) =>
        !_children.TryGetValue(TextFolding.FoldTight(parent), out var children) || children.Contains(TextFolding.FoldTight(child));

    /// <summary>Whether a value is declared as a parent of another.</summary>
    public bool IsDeclaredParent(string parent, string child) =>
        _children.TryGetValue(TextFolding.FoldTight(parent), out var children) && children.Contains(TextFolding.FoldTight(child));

    /// <summary>The child that a parent stands for by itself, since all its children are called after it (满意度指标: …满意度指标); null where there is a choice.</summary>
    public string? NamesakeChild(string parent)
    {
        var stem = TextFolding.FoldTight(parent);
        return _children.TryGetValue(stem, out var children) && children.All(child => child.Contains(stem.EndsWith("指标", StringComparison.Ordinal) ? stem[..^2] : stem, StringComparison.Ordinal))
            ? _firstChild[stem]
            : null;
    }

    /// <summary>The only usual parent of a value, or null where there is none or several.</summary>
    public string? OnlyParent(string child) => _parents.GetValueOrDefault(TextFolding.FoldTight(child)) is [var only] ? only : null;
}
