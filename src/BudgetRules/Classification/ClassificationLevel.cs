namespace BudgetRules.Classification;

/// <summary>Depth of a classification code (级次).</summary>
public enum ClassificationLevel
{
    /// <summary>No code: the level of a code type's default value.</summary>
    None = 0,

    /// <summary>类, 3 digits.</summary>
    Class = 1,

    /// <summary>款, 5 digits.</summary>
    Section = 2,

    /// <summary>项, 7 digits; not in the economic classifications.</summary>
    Item = 3,

    /// <summary>目, 9 digits; in the revenue classification alone.</summary>
    SubItem = 4,
}
