namespace BudgetRules.Disclosures.Batch;

/// <summary>Facts of a document that rules see.</summary>
internal enum DocumentFact
{
    /// <summary>部门.</summary>
    Department,

    /// <summary>地区.</summary>
    Region,

    /// <summary>文种.</summary>
    Kind,

    /// <summary>单位性质.</summary>
    UnitType,

    /// <summary>年度.</summary>
    Year,

    /// <summary>项目: the key of the copy.</summary>
    Project,
}
