namespace BudgetRules.Disclosures.Batch;

/// <summary>A bound look-up: one row of a table, resolved to an index once per parent (department or copy).</summary>
/// <param name="Table">Index of the table.</param>
/// <param name="Key">The row.</param>
/// <param name="IsOptional">可缺: the form may leave the row out.</param>
/// <param name="IsClosed">Whether the rows are written out (固定, 公开说明): an absent one is 缺行, not 0.</param>
internal sealed record LookupSchema(int Table, RowKey Key, bool IsOptional, bool IsClosed);
