namespace BudgetRules.Classification;

/// <summary>Chinese names of systems and levels, as data files and messages write them.</summary>
internal static class SystemNames
{
    public static string NameOf(ClassificationSystem system) => system switch
    {
        ClassificationSystem.Revenue => "收入分类",
        ClassificationSystem.Functional => "功能分类",
        ClassificationSystem.DepartmentEconomic => "部门经济分类",
        _ => "政府经济分类",
    };

    public static ClassificationSystem? SystemOrNull(string name) => name switch
    {
        "收入分类" => ClassificationSystem.Revenue,
        "功能分类" => ClassificationSystem.Functional,
        "部门经济分类" => ClassificationSystem.DepartmentEconomic,
        "政府经济分类" => ClassificationSystem.GovernmentEconomic,
        _ => null,
    };

    public static ClassificationLevel LevelOf(string name) => name switch
    {
        "类" => ClassificationLevel.Class,
        "款" => ClassificationLevel.Section,
        "项" => ClassificationLevel.Item,
        "目" => ClassificationLevel.SubItem,
        _ => ClassificationLevel.None,
    };

    public static string NameOf(ClassificationLevel level) => level switch
    {
        ClassificationLevel.Class => "类",
        ClassificationLevel.Section => "款",
        ClassificationLevel.Item => "项",
        ClassificationLevel.SubItem => "目",
        _ => "",
    };
}
