using BudgetRules.Disclosures;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The words that may stand in a slot of a specimen.</summary>
internal static class SlotWords
{
    /// <summary>Every word, for messages.</summary>
    public static readonly string[] All =
        ["金额", "比率", "数量", "年份", "编码", "名称", "文本", "指标值", "增减额", "增减率", "行", "年度", "部门", "地区"];

    /// <summary>What a word takes, or null where it is none.</summary>
    public static SlotKind? Find(string word) => word switch
    {
        "文本" => SlotKind.Text,
        "名称" => SlotKind.Name,
        "编码" => SlotKind.Code,
        "金额" => SlotKind.Amount,
        "比率" => SlotKind.Percent,
        "数量" => SlotKind.Quantity,
        "年份" => SlotKind.Year,
        "指标值" => SlotKind.Indicator,
        "增减额" => SlotKind.AmountChange,
        "增减率" => SlotKind.RateChange,
        "行" => SlotKind.Row,
        "年度" => SlotKind.FiscalYear,
        "部门" => SlotKind.Department,
        "地区" => SlotKind.Region,
        _ => null,
    };

    /// <summary>Whether what it takes begins and ends by itself, so that words may stand directly before it.</summary>
    public static bool IsFigure(SlotKind kind) => kind is SlotKind.Amount or SlotKind.Percent or SlotKind.Quantity or SlotKind.Year
        or SlotKind.FiscalYear or SlotKind.AmountChange or SlotKind.RateChange or SlotKind.Code or SlotKind.Indicator;

    /// <summary>Whether it fills a column, and not the row's name or what the cover says.</summary>
    public static bool IsColumn(SlotKind kind) =>
        kind is not (SlotKind.Row or SlotKind.FiscalYear or SlotKind.Department or SlotKind.Region);
}
