namespace BudgetRules.Disclosures;

/// <summary>The unit in which a table prints its amounts (金额单位). Amounts are stored in 分 whatever the unit.</summary>
/// <param name="Name">The unit as printed: 元, 万元 or 亿元.</param>
/// <param name="Fen">How many 分 (0.01 元) one unit is. <unit>分</unit></param>
public sealed record MoneyUnit(string Name, long Fen)
{
    /// <summary>元, 100 分.</summary>
    public static MoneyUnit Yuan { get; } = new("元", 100);

    /// <summary>万元, 1,000,000 分.</summary>
    public static MoneyUnit TenThousandYuan { get; } = new("万元", 1_000_000);

    /// <summary>亿元, 10,000,000,000 分.</summary>
    public static MoneyUnit HundredMillionYuan { get; } = new("亿元", 10_000_000_000);

    /// <summary>The unit of a printed name (folded; 万 and 亿 alone are taken too), or null where it is none.</summary>
    public static MoneyUnit? FromName(string? name) => name is null ? null : Text.TextFolding.FoldTight(name) switch
    {
        "元" or "人民币元" => Yuan,
        "万元" or "万" or "人民币万元" => TenThousandYuan,
        "亿元" or "亿" => HundredMillionYuan,
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
