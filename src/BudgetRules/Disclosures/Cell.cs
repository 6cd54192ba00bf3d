namespace BudgetRules.Disclosures;

/// <summary>One printed cell (单元格): raw text, exact value, printed precision and place. Immutable.</summary>
public sealed record Cell
{
    /// <summary>The text as printed, untouched.</summary>
    public required string Raw { get; init; }

    /// <summary>Blank, read or unreadable.</summary>
    public required CellState State { get; init; }

    /// <summary>What kind of value it is.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>The exact value where <see cref="State"/> is Read and the dimension is not text; else 0. <unit>money: 分; ratio and number: millionths</unit></summary>
    public long Value { get; init; }

    /// <summary>Printed unit in the last place: 0.01 万元 is 10,000 分. 0 where nothing was printed or the value is exact. <unit>as Value</unit></summary>
    public long Precision { get; init; }

    /// <summary>The words of a text cell where <see cref="State"/> is Read: trimmed, markup removed; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Unit printed with or over the figure (万元, %, 人 …), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>约数: printed with 约, 近, 超过, 不足 and the like; a comparison with it accuses nobody.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>推定: not printed here but filled from a merged neighbour; listed among the assumptions.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Where it stands; null where the host supplied it without a place.</summary>
    public SourcePlace? Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Raw;
}
