namespace BudgetRules.Syntax;

/// <summary>What may hang on a statement that is being put together.</summary>
internal enum DraftKind
{
    /// <summary>Could not be parsed; swallows what hangs on it.</summary>
    Broken,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>设.</summary>
    Definition,

    /// <summary>又名.</summary>
    Alias,

    /// <summary>表.</summary>
    Section,

    /// <summary>表样.</summary>
    TableSpecimen,

    /// <summary>文样.</summary>
    FactSpecimen,

    /// <summary>文首.</summary>
    CoverSpecimen,

    /// <summary>调整 停用 豁免.</summary>
    Adjustment,

    /// <summary>测试.</summary>
    Test,
}
