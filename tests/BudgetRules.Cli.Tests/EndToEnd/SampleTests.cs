using System.Text.Json;
using BudgetRules.Cli.Engine;
using BudgetRules.Cli.Tests.Reporting;
using BudgetRules.Cli.Tests.Stand;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.EndToEnd;

/// <summary>The command line over the library itself, on our own sample.</summary>
public sealed class SampleTests
{
    private static readonly string Sample = Repository.Path("tests", "samples", "xinzhou-2023.txt");

    [Fact]
    public async Task The_text_report_is_a_list_of_problems_within_120_lines()
    {
        var run = await Run("check", Sample);
        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines.Length.Should().BeLessThanOrEqualTo(120);
        lines.Should().OnlyContain(line => DisplayWidth.Of(line) <= 120);
        foreach (var (rule, place) in new[] { ("SG-03", 180), ("WZ-01", 243), ("SM-03", 212), ("JG-01", 206), ("JX-01", 458), ("JX-04", 777), ("RY-01", 102), ("SM-02", 130), ("BJ-03", 308) })
        {
            lines.Should().ContainSingle(line => line.StartsWith($"  {rule} ", StringComparison.Ordinal)).Which.Should().Contain($"第 {place} 行");
        }
    }

    [Fact]
    public async Task The_groups_stand_in_order_of_gravity()
    {
        var output = (await Run("check", Sample)).Output;
        var headings = new[] { "\n错误（", "\n警告（", "\n提醒（", "\n末位差", "\n无法判定（", "\n小结：" };
        var places = headings.Select(heading => output.IndexOf(heading, StringComparison.Ordinal)).ToList();
        places.Should().NotContain(-1).And.BeInAscendingOrder();
        Section(output, headings[0], headings[1]).Should().ContainAll("SG-03", "WZ-01", "SM-03", "JG-01", "JX-01");
        Section(output, headings[1], headings[2]).Should().ContainAll("JX-03", "JX-04");
        Section(output, headings[2], headings[3]).Should().Contain("RY-01");
        Section(output, headings[3], headings[4]).Should().Contain("SM-02");
        Section(output, headings[4], headings[5]).Should().Contain("BJ-03");
    }

    [Fact]
    public async Task The_JSON_report_fits_its_schema_and_names_the_places()
    {
        var run = await Run("check", Sample, "--format", "json", "--all");
        run.ExitCode.Should().Be(1);
        var json = JsonDocument.Parse(run.Output).RootElement;
        using var schema = ReportJson.OpenSchema();
        SchemaCheck.Mistakes(JsonDocument.Parse(schema).RootElement, json).Should().BeEmpty();
        var document = json.GetProperty("documents")[0];
        document.GetProperty("summary").EnumerateObject().Sum(number => number.Value.GetInt32())
            .Should().Be(document.GetProperty("rules").GetArrayLength());
        document.GetProperty("sha256").GetString().Should().MatchRegex("^[0-9a-f]{64}$");
        document.GetProperty("year").GetInt32().Should().Be(2023);
        Failed(document).Should().BeEquivalentTo(
            ["SG-03 180", "WZ-01 243", "SM-02 130", "SM-03 212", "RY-01 102", "JG-01 206", "JX-01 458", "JX-04 777", "JX-03 912", "JX-03 983"]);
        foreach (var problem in document.GetProperty("problems").EnumerateArray())
        {
            problem.GetProperty("findings").GetArrayLength().Should().Be(problem.GetProperty("count").GetInt32());
        }
    }

    [Fact]
    public async Task All_also_lists_what_passed()
    {
        var run = await Run("check", Sample, "--all");
        run.Output.Should().Contain("\n通过（16）").And.MatchRegex(@"YB-03 +核对 45 处，尾差 3");
    }

    [Fact]
    public async Task The_same_run_says_the_same_in_English()
    {
        var run = await Run("check", Sample, "--lang", "en");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("Errors (").And.Contain("line 180").And.Contain("Summary: 1 document(s)");
    }

    [Theory]
    [InlineData("--encoding", "gb18030")]
    [InlineData]
    public async Task The_same_document_in_GB18030_gives_the_same_report(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "xinzhou-2023.txt");
        var encoding = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        await File.WriteAllBytesAsync(path, encoding.GetBytes(await File.ReadAllTextAsync(Sample)));
        var original = await Run("check", Sample);
        var run = await Run(["check", path, .. options]);
        run.ExitCode.Should().Be(1);
        run.Output.Replace(path, Sample, StringComparison.Ordinal).Should().Be(original.Output);
    }

    [Fact]
    public async Task What_cannot_be_judged_shows_the_cells_that_are_in_the_way()
    {
        var output = (await Run("check", Sample)).Output;
        Section(output, "  BJ-03 ", "\n\n").Should().ContainAll("第 308 行", "第 309 行", "《支出总表》");
    }

    [Fact]
    public async Task The_shipped_tests_hold()
    {
        var run = await Run("test");
        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().MatchRegex(@"测试 \d+ 个（期望 \d+ 条）：通过 \d+，不通过 0。\n$");
    }

    [Fact]
    public async Task The_plan_of_a_rule_is_a_part_of_the_whole_plan()
    {
        var whole = await Run("explain", "--plan");
        var one = await Run("explain", "--plan", "SG-01");
        (whole.ExitCode, one.ExitCode).Should().Be((0, 0));
        one.Output.Should().Contain("SG-01");
        whole.Output.Length.Should().BeGreaterThan(one.Output.Length);
    }

    private static IEnumerable<string> Failed(JsonElement document) => document.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("outcome").GetString() == "failed")
        .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("place").GetProperty("line").GetInt32()}");

    private static string Section(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static Task<CommandRun> Run(params string[] args) => CommandRun.Of(LibraryEngine.Load, CancellationToken.None, args);
}
