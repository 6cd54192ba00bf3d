namespace BudgetRules.Disclosures;

/// <summary>
/// Something that was seen but could not be mapped (未读全): a row, a column, a grid, a page, a sentence with a figure.
/// While there is one, absence proves nothing.
/// </summary>
/// <param name="Description">What was lost, in Chinese, short: 第 6 页有 2 行未能对应.</param>
/// <param name="Place">Where it stands, where known.</param>
public sealed record Loss(string Description, SourcePlace? Place = null)
{
    /// <summary>The row (or narrative fact) that may have been lost; null where it may be any.</summary>
    public string? Row { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Place is null ? Description : $"{Place}：{Description}";
}
