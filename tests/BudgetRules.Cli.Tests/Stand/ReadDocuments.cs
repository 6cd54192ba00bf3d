using BudgetRules.Disclosures;

namespace BudgetRules.Cli.Tests.Stand;

/// <summary>Disclosures as a reader would give them.</summary>
internal static class ReadDocuments
{
    internal static Disclosure WithATable(string path) => Disclosure.For(path, 2023)
        .Table("收支总表", MoneyUnit.TenThousandYuan, decimals: 2, table => table.Row(null, "收入总计", ("预算数", 1597.66m)))
        .Build();

    internal static Disclosure WithoutTables(string path) => Disclosure.For(path, 2023).Build();
}
