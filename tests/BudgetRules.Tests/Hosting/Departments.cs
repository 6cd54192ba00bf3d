using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Tests.Hosting;

/// <summary>Departments with one expenditure table each; some of them do not add up.</summary>
internal static class Departments
{
    public const string Table = "一般公共预算支出表";

    /// <summary>Shipped rules, compiled once for the tests of this folder; thread-safe by contract.</summary>
    public static RulePack Pack { get; } = RulePack.Standard();

    /// <summary>Only the expenditure table is there.</summary>
    public static CheckOptions Supplied { get; } = new() { Supplied = [Table] };

    /// <summary>Department number n; every third is off by 10 万元 in the total.</summary>
    public static Disclosure Number(int n) => Disclosure.For($"{n:D9}", 2023).About(unitName: $"第{n}局").Table(Table, MoneyUnit.TenThousandYuan, decimals: 2, table => table
        .Row("201", "一般公共服务支出", ("合计", 300m + n), ("基本支出", 200m + n), ("项目支出", n % 3 == 0 ? 90m : 100m))
        .Row("20103", "政府办公厅（室）事务", ("合计", 300m + n), ("基本支出", 200m + n), ("项目支出", n % 3 == 0 ? 90m : 100m)))
        .Build();

    /// <summary>Departments 1 to count, made when asked for.</summary>
    public static async IAsyncEnumerable<Disclosure> Stream(int count, Action<Disclosure>? made = null)
    {
        for (var n = 1; n <= count; n++)
        {
            await Task.Yield();
            var disclosure = Number(n);
            made?.Invoke(disclosure);
            yield return disclosure;
        }
    }
}
