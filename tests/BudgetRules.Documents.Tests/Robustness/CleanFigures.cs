namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>The figures of an invented department from the bottom up, so that every sum is exact. <unit>hundredths of 万元</unit></summary>
internal sealed class CleanFigures
{
    private static readonly (string Code, string Name)[] PayAccounts =
    [
        ("30101", "基本工资"), ("30102", "津贴补贴"), ("30103", "奖金"), ("30108", "机关事业单位基本养老保险缴费"), ("30110", "职工基本医疗保险缴费"),
        ("30112", "其他社会保障缴费"), ("30113", "住房公积金"), ("30199", "其他工资福利支出"),
    ];

    private static readonly (string Code, string Name)[] OfficeAccounts =
    [
        ("30201", "办公费"), ("30202", "印刷费"), ("30205", "水费"), ("30206", "电费"), ("30207", "邮电费"), ("30211", "差旅费"), ("30213", "维修(护)费"), ("30215", "会议费"),
        ("30216", "培训费"), ("30226", "劳务费"), ("30228", "工会经费"), ("30229", "福利费"), ("30231", "公务用车运行维护费"), ("30239", "其他交通费用"), ("30299", "其他商品和服务支出"),
    ];

    private static readonly (string Code, string Name)[] FamilyAccounts = [("30301", "离休费"), ("30305", "生活补助"), ("30307", "医疗费补助")];

    /// <summary>Invents figures.</summary>
    public CleanFigures(int seed, int projects)
    {
        var random = new Random(seed);
        Pay = [.. PayAccounts.Select(account => (account.Code, account.Name, random.NextInt64(100, 60_000)))];
        Office = [.. OfficeAccounts.Select(account => (account.Code, account.Name, random.NextInt64(100, 5_000)))];
        Family = [.. FamilyAccounts.Select(account => (account.Code, account.Name, random.NextInt64(10, 3_000)))];
        Projects = [.. Enumerable.Range(1, projects).Select(number => ($"第{number}号业务项目", random.NextInt64(300, 9_000)))];
        Vehicles = Office.Single(static account => account.Code == "30231").Amount;
        Guests = random.NextInt64(0, 300);
        Changes = [.. Enumerable.Range(0, 4).Select(_ => random.NextInt64(-20_000, 20_000))];
    }

    /// <summary>工资福利支出 by account.</summary>
    public (string Code, string Name, long Amount)[] Pay { get; }

    /// <summary>商品和服务支出 by account.</summary>
    public (string Code, string Name, long Amount)[] Office { get; }

    /// <summary>对个人和家庭的补助 by account.</summary>
    public (string Code, string Name, long Amount)[] Family { get; }

    /// <summary>Projects by name.</summary>
    public (string Name, long Amount)[] Projects { get; }

    /// <summary>公务用车运行费.</summary>
    public long Vehicles { get; }

    /// <summary>公务接待费.</summary>
    public long Guests { get; }

    /// <summary>Changes against last year: all, 人员类, 运转类, 特定目标类.</summary>
    public long[] Changes { get; }

    /// <summary>All of 301.</summary>
    public long PayTotal => Pay.Sum(static account => account.Amount);

    /// <summary>All of 302.</summary>
    public long OfficeTotal => Office.Sum(static account => account.Amount);

    /// <summary>All of 303.</summary>
    public long FamilyTotal => Family.Sum(static account => account.Amount);

    /// <summary>人员经费.</summary>
    public long Staff => PayTotal + FamilyTotal;

    /// <summary>基本支出.</summary>
    public long Basic => Staff + OfficeTotal;

    /// <summary>项目支出.</summary>
    public long ProjectTotal => Projects.Sum(static project => project.Amount);

    /// <summary>支出总计.</summary>
    public long Total => Basic + ProjectTotal;

    /// <summary>The amount of an account of 301.</summary>
    public long PayOf(string code) => Pay.Single(account => account.Code == code).Amount;
}
