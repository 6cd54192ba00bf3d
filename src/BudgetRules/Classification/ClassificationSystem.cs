namespace BudgetRules.Classification;

/// <summary>The four classifications of the yearly catalogue (政府收支分类科目). The first digit of a code tells which it belongs to.</summary>
public enum ClassificationSystem
{
    /// <summary>收入分类, codes 1xx.</summary>
    Revenue,

    /// <summary>支出功能分类, codes 2xx: what the money is spent for.</summary>
    Functional,

    /// <summary>部门预算支出经济分类, codes 3xx: what it is spent on, as departments see it.</summary>
    DepartmentEconomic,

    /// <summary>政府预算支出经济分类, codes 5xx: what it is spent on, as the government's budget sees it.</summary>
    GovernmentEconomic,
}
