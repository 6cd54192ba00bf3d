using BudgetRules.Classification;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>名203: a code that a complete catalogue of the year does not hold.</summary>
internal static class CodeChecker
{
    private const int MostSimilar = 3;

    /// <summary>Reports a code of a table by classification that is certainly none; says nothing where the catalogue does not know the whole level.</summary>
    public static void Check(ClassificationCatalogue? catalogue, TableSymbol table, string code, TextSpan span, DiagnosticBag bag)
    {
        if (catalogue is null || SystemOf(table) is not { } system || LevelOf(code) is not { } level || !catalogue.IsComplete(system, level))
        {
            return;
        }

        var entries = catalogue.Entries(system).Where(entry => entry.Level == level).ToList();
        if (entries.Exists(entry => entry.Code == code))
        {
            return;
        }

        var near = entries.Select(entry => (Entry: entry, Distance: Spelling.Distance(code, entry.Code, 2)))
            .Where(static item => item.Distance <= 2)
            .OrderBy(static item => item.Distance)
            .Select(static item => item.Entry)
            .Take(MostSimilar)
            .ToList();
        var similar = near.Count == 0 ? "" : "；相近：" + string.Join("、", near);
        bag.Error(
            "名203",
            span,
            $"{catalogue.Year} 年{Name(system)}没有 {code}{similar}",
            $"The classification of {catalogue.Year} has no {code}{(near.Count == 0 ? "" : "; similar: " + string.Join(", ", near))}.",
            near.Count == 0 ? null : near[0].Code);
    }

    private static ClassificationSystem? SystemOf(TableSymbol table) => table.Specimen?.Rows switch
    {
        RowKind.Functional => ClassificationSystem.Functional,
        RowKind.DepartmentEconomic => ClassificationSystem.DepartmentEconomic,
        RowKind.GovernmentEconomic => ClassificationSystem.GovernmentEconomic,
        RowKind.Revenue => ClassificationSystem.Revenue,
        _ => null,
    };

    private static ClassificationLevel? LevelOf(string code) => code.Length switch
    {
        3 => ClassificationLevel.Class,
        5 => ClassificationLevel.Section,
        7 => ClassificationLevel.Item,
        9 => ClassificationLevel.SubItem,
        _ => null,
    };

    private static string Name(ClassificationSystem system) => system switch
    {
        ClassificationSystem.Revenue => "收入分类",
        ClassificationSystem.Functional => "功能分类",
        ClassificationSystem.DepartmentEconomic => "部门经济分类",
        _ => "政府经济分类",
    };
}
