using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Sample;

/// <summary>Facts carry over from the published text, prose does not.</summary>
public sealed partial class SampleWordingTests
{
    private const string Seed = "disclosures/xinzhou-2023.txt";

    /// <summary>Shared characters in a row, names and figures aside, from which on wording counts as copied.</summary>
    private const int LongRun = 20;

    // Headings, names of offices and the set phrases that carry a figure: every disclosure of the template has them.
    private static readonly string[] SetPhrases =
    [
        "一般公共预算“三公”经费支出预算情况",
        "国有资本经营预算财政拨款支出预算情况",
        "年一般公共预算财政拨款资金安排“三公”经费预算",
        "年部门预算中纳入政府采购预算支出合计",
        "年部门项目均实行绩效目标管理，涉及一般公共预算当年财政拨款",
        "部门预算草案报表目录（预算编制草案，二上数据）",
        "武汉市新洲区政务服务便民热线办理中心",
        "区政府服务便民热线办理中心",
        "区“政务服务便民热线办理中心”平台推广费",
        "群众投诉通报分析及营商环境督查费",
        "各责任单位抽调的工作人员运转经费",
    ];

    [Fact]
    public void The_sample_names_nobody_and_no_company_and_no_telephone()
    {
        var text = File.ReadAllText(TestRepository.Sample);

        text.Should().NotContain("有限公司");
        PhoneNumber().Matches(text).Select(match => match.Value).Should().OnlyContain(number => number == "00000000");
        Person().Matches(text).Select(match => match.Groups["name"].Value).Should().NotBeEmpty().And.OnlyContain(name => name.StartsWith("某某"));
    }

    [SharedFact(Seed)]
    public void The_sample_shares_no_long_run_of_prose_with_the_published_text()
    {
        var facts = Facts();
        var published = File.ReadLines(TestRepository.Shared(Seed)).SelectMany(line => Runs(line, facts)).SelectMany(Windows).ToHashSet();

        var copied = File.ReadLines(TestRepository.Sample)
            .SelectMany((line, index) => Runs(line, facts).SelectMany(Windows).Where(published.Contains).Select(window => $"{index + 1}: {window}"));

        copied.Should().BeEmpty();
        published.Should().HaveCountGreaterThan(5000, "the comparison must have something to compare with");
    }

    private static string[] Facts() =>
    [
        .. SetPhrases
            .Concat(ExpectedFile.Read("indicators.tsv").Printed("name", "basis", "project"))
            .Concat(ExpectedFile.Read("projects.tsv").Printed("name"))
            .Concat(ExpectedFile.Read("details.tsv").Printed("content").Select(content => LeadingNumber().Replace(content, "")))
            .Concat(ExpectedFile.Read("tables.tsv").Printed("row_name"))
            .Where(fact => fact.Length > 5)
            .Distinct()
            .OrderByDescending(fact => fact.Length)
            .ThenBy(fact => fact, StringComparer.Ordinal),
    ];

    /// <summary>The pieces of a line between figures, markup, cited titles and facts.</summary>
    private static IEnumerable<string> Runs(string line, string[] facts)
    {
        line = NotProse().Replace(line, "\n");
        foreach (var fact in facts)
        {
            line = line.Replace(fact, "\n", StringComparison.Ordinal);
        }

        return line.Split('\n');
    }

    private static IEnumerable<string> Windows(string run) =>
        Enumerable.Range(0, Math.Max(0, run.Length - LongRun + 1)).Select(start => run.Substring(start, LongRun));

    [GeneratedRegex(@"《[^》]*》|<[^<>]*>|[0-9]+(?:\.[0-9]+)?|\t")]
    private static partial Regex NotProse();

    [GeneratedRegex(@"^\d+\.\s*")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"(?<![0-9A-Z])[0-9]{8,12}(?![0-9A-Z])")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"(?:项目负责人|填报人)\t(?<name>[^\t]+)|联系人：(?<name>.+)")]
    private static partial Regex Person();
}
