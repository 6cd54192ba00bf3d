using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>Throws where the hand-written code and the library do not come to the same: a benchmark of different work says nothing.</summary>
internal static class HandWrittenAgreement
{
    private static readonly string[] MoneyTables =
    [
        "收支总表", "财政拨款收支总表", "支出总表", "一般公共预算支出表", "一般公共预算基本支出表", "一般公共预算“三公”经费支出表",
        "项目支出明细测算", "机关运行经费明细",
    ];

    /// <summary>The same rules fail or are undetermined, at the same lines.</summary>
    public static void OfChecks(IEnumerable<HandWrittenFinding> own, Report report)
    {
        var mine = own.Select(static finding => $"{finding.RuleId} {finding.Outcome} {finding.Line}").Order(StringComparer.Ordinal).ToList();
        var theirs = report.Findings.Select(static finding => $"{finding.RuleId} {finding.Outcome} {finding.Place?.Line}").Order(StringComparer.Ordinal).ToList();
        if (!mine.SequenceEqual(theirs) || report.Rules.Length != 26)
        {
            throw new InvalidOperationException($"Hand-written: {string.Join(", ", mine)}; library: {string.Join(", ", theirs)} of {report.Rules.Length} rules.");
        }
    }

    /// <summary>The same number of rows and the same sum of amounts in every table that the rules read.</summary>
    public static void OfReading(Dictionary<string, List<HandWrittenRow>> own, Disclosure disclosure)
    {
        foreach (var title in MoneyTables)
        {
            var rows = own.Where(pair => pair.Key.TrimEnd('收', '支').TrimEnd("0123456789".ToCharArray()) == title).SelectMany(static pair => pair.Value).ToList();
            var tables = disclosure.Tables.Where(table => table.Title == title).ToList();
            Same(title, rows.Count, tables.Sum(static table => table.Rows.Length));
            Same(title, rows.Sum(static row => row.Figures.Sum()), tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Cells).Where(static cell => cell?.Dimension == Dimension.Money).Sum(static cell => cell!.Value));
        }

        foreach (var title in new[] { "长期绩效目标表", "年度绩效目标表" })
        {
            Same(title, own.Where(pair => pair.Key.StartsWith(title, StringComparison.Ordinal)).Sum(static pair => pair.Value.Count), disclosure.Tables.Where(table => table.Title == title).Sum(static table => table.Rows.Length));
        }

        Same("项目当年预算", own["项目当年预算"].Sum(static row => row.Figures[0]), 304_530_000);
        Same("部门总体资金情况", own["部门总体资金情况"].Sum(static row => row.Figures[0]), 304_530_000);
        Same("公开说明", own["公开说明"].Count, 7);
        Same("功能分类", own["功能分类"].Count, 4);
    }

    private static void Same(string what, long own, long theirs)
    {
        if (own != theirs)
        {
            throw new InvalidOperationException($"{what}: hand-written {own}, library {theirs}.");
        }
    }
}
