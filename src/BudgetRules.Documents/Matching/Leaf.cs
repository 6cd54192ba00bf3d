using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Matching;

/// <summary>A lowest heading of a form, with the headings over it.</summary>
/// <param name="Position">Its column in the grid.</param>
/// <param name="Key">Key of the heading; empty where the form prints none.</param>
/// <param name="Parents">Keys of the headings over it, outermost first.</param>
/// <param name="Role">What stands under it.</param>
/// <param name="Column">The column it fills, for values.</param>
internal sealed record Leaf(int Position, string Key, ImmutableArray<string> Parents, LeafRole Role, Column? Column)
{
    /// <summary>Whether any year may be printed as the heading ({年份：前年}).</summary>
    public bool IsYear { get; init; }

    /// <summary>The column that takes the heading itself, where any words may be printed ({名称：对应项目}).</summary>
    public Column? HeadingColumn { get; init; }

    /// <summary>0 for the left half of a side-by-side form, 1 for the right.</summary>
    public int Side { get; init; }
}
