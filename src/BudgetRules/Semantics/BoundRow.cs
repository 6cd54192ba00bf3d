using System.Collections.Immutable;
using BudgetRules.Disclosures.Batch;

namespace BudgetRules.Semantics;

/// <summary>Which row or rows of a table are meant.</summary>
/// <param name="Kind">One row, the free axis, or a set.</param>
/// <param name="Key">The row of a look-up, or the row a set is of; null where it is not written.</param>
/// <param name="To">Last row of a range.</param>
/// <param name="ListKind">Which set.</param>
/// <param name="Prefix">Digits of a code prefix.</param>
/// <param name="Between">Rows of a range over a written-out form, in order.</param>
/// <param name="IsOptional">可缺.</param>
internal sealed record BoundRow(
    BoundRowKind Kind,
    RowKey? Key = null,
    RowKey? To = null,
    RowListKind ListKind = RowListKind.All,
    string Prefix = "",
    ImmutableArray<RowKey> Between = default,
    bool IsOptional = false)
{
    /// <summary>The free axis: for each row that lines up.</summary>
    public static BoundRow Free { get; } = new(BoundRowKind.Free);

    /// <summary>The only row of a 单行 or 表单 table.</summary>
    public static BoundRow Only { get; } = new(BoundRowKind.Lookup, RowKey.Only);

    /// <summary>全部行.</summary>
    public static BoundRow All { get; } = new(BoundRowKind.Set);
}
