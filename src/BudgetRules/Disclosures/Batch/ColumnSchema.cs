namespace BudgetRules.Disclosures.Batch;

/// <summary>A column that rules read.</summary>
/// <param name="Path">Its path in the template's words; for a part of an indicator value the path of the value.</param>
/// <param name="Dimension">What it holds.</param>
/// <param name="Part">Which part of an indicator value, or the row's own name or code; Whole for every other column.</param>
internal sealed record ColumnSchema(string Path, Dimension Dimension, CellPart Part)
{
    /// <summary>As rules write it.</summary>
    public string Name => Part switch
    {
        CellPart.Comparator => Path + ".符号",
        CellPart.Number => Path + ".数值",
        CellPart.Unit => Path + ".单位",
        _ => Path,
    };
}
