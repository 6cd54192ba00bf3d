namespace BudgetRules.Disclosures.Batch;

/// <summary>How a row is named in a rule.</summary>
/// <param name="Kind">Code, name or path; the only row.</param>
/// <param name="Key">Code digits, name key, or path key.</param>
/// <param name="Written">As people write it.</param>
internal sealed record RowKey(RowKeyKind Kind, string Key, string Written)
{
    /// <summary>The row of a 单行 or 表单 table.</summary>
    public static RowKey Only { get; } = new(RowKeyKind.Only, "", "");
}
