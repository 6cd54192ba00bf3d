using System.Collections.Frozen;
using BudgetRules.Disclosures;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The words that may stand in a slot of a specimen.</summary>
internal static class SlotWords
{
    private static readonly FrozenDictionary<string, SlotKind> Kinds = new Dictionary<string, SlotKind>
    {
        ["文本"] = SlotKind.Text,
        ["名称"] = SlotKind.Name,
        ["编码"] = SlotKind.Code,
        ["金额"] = SlotKind.Amount,
        ["比率"] = SlotKind.Percent,
        ["数量"] = SlotKind.Quantity,
        ["年份"] = SlotKind.Year,
        ["指标值"] = SlotKind.Indicator,
        ["增减额"] = SlotKind.AmountChange,
        ["增减率"] = SlotKind.RateChange,
        ["行"] = SlotKind.Row,
        ["年度"] = SlotKind.FiscalYear,
        ["部门"] = SlotKind.Department,
        ["地区"] = SlotKind.Region,
    }.ToFrozenDictionary();

    /// <summary>Every word, in a fixed order.</summary>
    public static IEnumerable<string> All => Kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a word takes, or null where it is none.</summary>
    public static SlotKind? Find(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether what it takes begins and ends by itself, so that words may stand directly before it.</summary>
    public static bool IsFigure(SlotKind kind) => kind is SlotKind.Amount or SlotKind.Percent or SlotKind.Quantity or SlotKind.Year
        or SlotKind.FiscalYear or SlotKind.AmountChange or SlotKind.RateChange or SlotKind.Code or SlotKind.Indicator;
}
