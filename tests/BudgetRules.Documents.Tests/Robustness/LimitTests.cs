using System.Diagnostics;
using System.Text;
using BudgetRules.Documents.Tests.EndToEnd;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Documents of absurd size or shape: read in bounded time and memory, without an exception.</summary>
public sealed class LimitTests
{
    private const string Head = "某局2023年部门预算\n\n支出总表\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3\t2\t1\n";
    private static readonly string Sample = File.ReadAllText(TestRepository.Sample);

    private static readonly Dictionary<string, Func<string>> Documents = new()
    {
        ["二十万行表格"] = static () => Head + string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"{2_010_000 + i}\t科目{i}\t3.00\t2.00\t1.00\n")),
        ["五万行同一编码"] = static () => Head + string.Concat(Enumerable.Repeat("2010301\t行政运行\t3.00\t2.00\t1.00\n", 50_000)),
        ["五万行不知名的表格"] = static () => Head + "另一张表\n" + string.Concat(Enumerable.Repeat("甲\t3.00\t乙\n", 50_000)),
        ["五万个标题"] = static () => Head + string.Concat(Enumerable.Repeat("支出总表\n", 50_000)),
        ["五万个不知名的标题"] = static () => Head + string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"某某{i}表\n甲\t1.00\n")),
        ["二万张同名的表"] = static () => string.Concat(Enumerable.Repeat(Head, 20_000)),
        ["五万个段落"] = static () => Head + string.Concat(Enumerable.Repeat("三、部门收支预算总体安排情况\n2023年部门预算总收入 12.34 万元，工资福利支出 3 万元。\n", 25_000)),
        ["五万行空格排版"] = static () => Head + string.Concat(Enumerable.Repeat("合计      3.00      2.00      1.00\n", 50_000)),
        ["一行一千万字"] = static () => Head + new string('元', 10_000_000),
        ["一行一千万位数字"] = static () => Head + new string('9', 10_000_000),
        ["一行一千万个空格"] = static () => Head + "支出" + new string(' ', 10_000_000) + "总表",
        ["一行许多句子"] = static () => Head + "三、部门收支预算总体安排情况\n" + string.Concat(Enumerable.Repeat("工资福利支出3万元，比2022年预算增加", 200_000)),
        ["十万个制表符"] = static () => Head + new string('\t', 100_000) + "\n" + string.Concat(Enumerable.Repeat("合计\t", 100_000)) + "\n",
        ["表头十万栏"] = static () => Head + string.Concat(Enumerable.Repeat("合计\t基本支出\t", 50_000)) + "\n1\t2\n",
        ["空字符"] = static () => Sample.Replace('0', '\0'),
        ["许多项目"] = static () => "某局2023年部门预算\n\n收支总表\n" + string.Concat(Enumerable.Range(0, 500).Select(static i => $"部门项目申报表(含绩效目标)\n项目名称\t甲{i}\t项目编码\t{i}\n项目总预算\t80\t项目当年预算\t80\n年度绩效目标表\n目标名称\t一级指标\t二级指标\t三级指标\t指标值\t\t\t指标值确定依据\n\t\t\t\t前年\t上年\t预计当年实现\t\n群众满意度\t效益指标\t社会公众或服务对象满意度指标\t\t90%\t90%\t≥90%\t问卷\n")),
        ["标记很深"] = static () => "# 某局2023年部门预算\n\n" + string.Concat(Enumerable.Repeat("> ", 20_000)) + "支出总表\n\n" + string.Concat(Enumerable.Repeat("- ", 20_000)) + "甲\n\n" + new string('[', 100_000) + "\n\n" + new string('*', 100_000) + "甲\n",
        ["标记表格很宽"] = static () => "# 某局2023年部门预算\n\n支出总表\n\n" + string.Concat(Enumerable.Repeat("| 合计 ", 20_000)) + "|\n" + string.Concat(Enumerable.Repeat("|---", 20_000)) + "|\n" + string.Concat(Enumerable.Repeat("| 1 ", 20_000)) + "|\n",
        ["标记表格很长"] = static () => "# 某局2023年部门预算\n\n支出总表\n\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|\n" + string.Concat(Enumerable.Repeat("| 201 | 甲 | 3 | 2 | 1 |\n", 20_000)),
        ["HTML 标签很多"] = static () => Head + string.Concat(Enumerable.Repeat("<p", 1_000_000)) + "\t" + string.Concat(Enumerable.Repeat("<p>", 1_000_000)) + "\n",
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Absurd_documents_end_in_bounded_time(string name)
    {
        var text = Documents[name]();
        foreach (var file in new[] { "大.txt", "大.md" })
        {
            var clock = Stopwatch.StartNew();
            var report = CheckedSample.Pack.Check(DisclosureReader.Read(Encoding.UTF8.GetBytes(text), file, CheckedSample.Pack.Templates));

            report.Should().NotBeNull();
            clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "{0} as {1}", name, file);
        }
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_with_a_diagnostic()
    {
        var bytes = new byte[68_000_000];
        Array.Fill(bytes, (byte)'a');

        DisclosureReader.Read(bytes, "大.txt", CheckedSample.Pack.Templates).Diagnostics.Should().ContainSingle();
    }
}
