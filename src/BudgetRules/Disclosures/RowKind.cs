namespace BudgetRules.Disclosures;

/// <summary>How the rows of a table are named (行).</summary>
public enum RowKind
{
    /// <summary>The specimen declares only that the title exists.</summary>
    TitleOnly,

    /// <summary>功能分类: rows carry codes of the functional classification.</summary>
    Functional,

    /// <summary>部门经济分类: codes of the departmental-budget economic classification.</summary>
    DepartmentEconomic,

    /// <summary>政府经济分类: codes of the government-budget economic classification.</summary>
    GovernmentEconomic,

    /// <summary>收入分类: codes of the revenue classification.</summary>
    Revenue,

    /// <summary>固定: every row is written out in the specimen.</summary>
    Fixed,

    /// <summary>自由: any rows.</summary>
    Open,

    /// <summary>单行: one nameless row.</summary>
    Single,

    /// <summary>表单: label, value, label, value; one nameless row, each label a column.</summary>
    Form,
}
