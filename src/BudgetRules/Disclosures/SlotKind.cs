namespace BudgetRules.Disclosures;

/// <summary>What a slot of a specimen, or a column, takes (空的类型).</summary>
public enum SlotKind
{
    /// <summary>{文本}.</summary>
    Text,

    /// <summary>{名称}: the row's name.</summary>
    Name,

    /// <summary>{编码}: the row's classification code.</summary>
    Code,

    /// <summary>{金额}: money, with the unit printed beside it or over the table.</summary>
    Amount,

    /// <summary>{比率}: a percentage.</summary>
    Percent,

    /// <summary>{数量}: a count.</summary>
    Quantity,

    /// <summary>{年份}: a year.</summary>
    Year,

    /// <summary>{指标值}: an indicator value; also gives .符号 .数值 .单位.</summary>
    Indicator,

    /// <summary>{增减额}: a signed change of money, its sign from 增加 / 减少 / 持平.</summary>
    AmountChange,

    /// <summary>{增减率}: a signed change in per cent.</summary>
    RateChange,

    /// <summary>{行}: the row's name in an item list.</summary>
    Row,

    /// <summary>{年度}: the document's fiscal year (文首).</summary>
    FiscalYear,

    /// <summary>{部门}: the department's name (文首).</summary>
    Department,

    /// <summary>{地区}: the region (文首).</summary>
    Region,
}
