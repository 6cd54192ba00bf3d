namespace BudgetRules.Disclosures;

/// <summary>Kind of document (文种).</summary>
public enum DisclosureKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>部门预算.</summary>
    DepartmentalBudget,

    /// <summary>单位预算.</summary>
    UnitBudget,

    /// <summary>部门决算.</summary>
    DepartmentalFinalAccounts,

    /// <summary>单位决算.</summary>
    UnitFinalAccounts,
}
