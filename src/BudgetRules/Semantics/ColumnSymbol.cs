using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;

namespace BudgetRules.Semantics;

/// <summary>A column that rules can name.</summary>
/// <param name="Path">Path in the template's words; of a part of an indicator value, the value's.</param>
/// <param name="Dimension">What it holds.</param>
/// <param name="Part">Which part of an indicator value, or the row's own name or code.</param>
internal sealed record ColumnSymbol(string Path, Dimension Dimension, CellPart Part)
{
    /// <summary>As rules write it.</summary>
    public string Name { get; } = new ColumnSchema(Path, Dimension, Part).Name;

    /// <summary>Whether a free column axis runs over it.</summary>
    public bool IsIterable => Dimension != Dimension.Text && Part == CellPart.Whole;
}
