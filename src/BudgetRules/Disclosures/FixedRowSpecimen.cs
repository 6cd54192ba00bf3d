namespace BudgetRules.Disclosures;

/// <summary>A row written out in a 固定 form.</summary>
/// <param name="Path">Its path: the labels and ordinals above it joined by dots where it is nested (上年结转.一般公共预算拨款), without ordinals.</param>
/// <param name="Printed">Its own label as written (（一） 一般公共预算拨款).</param>
/// <param name="Side">0 for the left half, 1 for the right half of a side-by-side form.</param>
/// <param name="IsOptional">可缺: a document may leave it out.</param>
/// <param name="IsPartOf">Whether its label begins with 其中: it is part of the row above, not a term of a range.</param>
public sealed record FixedRowSpecimen(string Path, string Printed, int Side, bool IsOptional, bool IsPartOf)
{
    /// <summary>Last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];
}
