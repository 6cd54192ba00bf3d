using System.Text.Json;
using BudgetRules.Cli.Tests.Stand;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.Checking;

public sealed class CheckCommandTests
{
    private static FakeEngine Finding(RuleSeverity severity, bool lastDigit = false, Outcome outcome = Outcome.Failed) => new()
    {
        Checker = _ => Reports.With(Reports.Problem(Reports.Finding("SG-01", 5, "不相等", outcome) with { Severity = severity, IsLastDigit = lastDigit })),
    };

    [Theory]
    [InlineData(RuleSeverity.Error, null, 1)]
    [InlineData(RuleSeverity.Warning, null, 0)]
    [InlineData(RuleSeverity.Warning, "warning", 1)]
    [InlineData(RuleSeverity.Info, "warning", 0)]
    [InlineData(RuleSeverity.Info, "info", 1)]
    [InlineData(RuleSeverity.Error, "info", 1)]
    public async Task A_failure_at_or_above_the_level_gives_1(RuleSeverity severity, string? failOn, int exitCode)
    {
        string[] args = failOn is null ? ["check", "甲.txt"] : ["check", "甲.txt", "--fail-on", failOn];
        (await CommandRun.Of(Finding(severity), args)).ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public async Task A_last_digit_difference_never_counts() =>
        (await CommandRun.Of(Finding(RuleSeverity.Info, lastDigit: true), "check", "甲.txt", "--fail-on", "info")).ExitCode.Should().Be(0);

    [Fact]
    public async Task What_cannot_be_judged_is_no_failure() =>
        (await CommandRun.Of(Finding(RuleSeverity.Error, outcome: Outcome.Undetermined), "check", "甲.txt")).ExitCode.Should().Be(0);

    [Fact]
    public async Task A_clean_document_gives_0_and_says_so()
    {
        var run = await CommandRun.Of(new FakeEngine(), "check", "甲.txt");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("没有发现问题。").And.Contain("小结：1 份文件，错误 0");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Rule_errors_go_to_standard_error_and_give_2_while_the_report_comes()
    {
        var source = new SourceText("我的.rules", "《收支总裱》[收入总计] = 1");
        var engine = new FakeEngine
        {
            Diagnostics = [new Diagnostic("名201", DiagnosticSeverity.Error, new("没有名为《收支总裱》的表", "no such table"), source, new TextSpan(0, 6), "《收支总表》")],
            Checker = _ => Reports.Varied,
        };
        var run = await CommandRun.Of(engine, "check", "甲.txt");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be(
            """
            我的.rules(1,1): 错误 名201: 没有名为《收支总裱》的表
                《收支总裱》[收入总计] = 1
                ^^^^^^^^^^^^
                建议：《收支总表》
            规则文件有 1 处错误；有错的规则不参加检查，其余照常。

            """);
        run.Output.Should().Contain("SG-03").And.NotContain("名201");
    }

    [Fact]
    public async Task Rule_warnings_alone_do_not_change_the_exit_code()
    {
        var engine = new FakeEngine { Diagnostics = [new Diagnostic("名206", DiagnosticSeverity.Warning, new("没有用到", "unused"), null, default)] };
        var run = await CommandRun.Of(engine, "check", "甲.txt");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("名206");
    }

    [Fact]
    public async Task Without_a_single_rule_nothing_is_called_clean()
    {
        var run = await CommandRun.Of(new FakeEngine { RuleIds = [] }, "check", "甲.txt");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("没有一条可以检查的规则");
    }

    [Fact]
    public async Task A_document_that_cannot_be_opened_gives_2_and_the_others_are_reported()
    {
        var engine = new FakeEngine { Reader = path => path == "缺.txt" ? throw new FileNotFoundException("x", path) : ReadDocuments.WithATable(path) };
        var run = await CommandRun.Of(engine, "check", "甲.txt", "缺.txt", "乙.txt");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("没有找到文件 缺.txt");
        run.Output.Should().Contain("甲.txt").And.Contain("乙.txt").And.Contain("小结：3 份文件（1 份没有读成）");
    }

    [Fact]
    public async Task A_document_that_cannot_be_opened_is_named_in_JSON()
    {
        var engine = new FakeEngine { Reader = path => throw new UnauthorizedAccessException() };
        var run = await CommandRun.Of(engine, "check", "缺.txt", "--format", "json");
        run.ExitCode.Should().Be(2);
        var json = JsonDocument.Parse(run.Output).RootElement;
        json.GetProperty("documents").GetArrayLength().Should().Be(0);
        json.GetProperty("rulesHash").GetString().Should().Be("rules");
        var diagnostic = json.GetProperty("diagnostics").EnumerateArray().Should().ContainSingle().Subject;
        diagnostic.GetProperty("file").GetString().Should().Be("缺.txt");
        diagnostic.GetProperty("severity").GetString().Should().Be("error");
    }

    [Fact]
    public async Task A_defect_of_the_program_on_one_document_does_not_lose_the_others()
    {
        var engine = new FakeEngine { Checker = disclosure => disclosure.Key == "甲.txt" ? throw new InvalidOperationException("oops") : Reports.Varied };
        var run = await CommandRun.Of(engine, "check", "甲.txt", "乙.txt");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("程序的缺陷").And.Contain("oops");
        run.Output.Should().Contain("SG-03");
    }

    [Fact]
    public async Task A_document_without_tables_gives_2()
    {
        var run = await CommandRun.Of(new FakeEngine { Reader = ReadDocuments.WithoutTables }, "check", "甲.txt");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("甲.txt");
    }

    [Fact]
    public async Task A_document_read_with_an_error_gives_2()
    {
        var engine = new FakeEngine
        {
            Reader = path => ReadDocuments.WithATable(path) with
            {
                Diagnostics = [new Diagnostic("文601", DiagnosticSeverity.Error, new("读不了", "unreadable"), null, default)],
            },
        };
        var run = await CommandRun.Of(engine, "check", "甲.txt");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("文601: 读不了");
    }

    [Fact]
    public async Task A_folder_stands_for_its_documents_in_ordinal_order_each_once()
    {
        using var folder = new TemporaryFolder();
        var names = new[] { "b.txt", "a.md", "子/c.JSON", "笔记.docx", "x.rules" };
        var paths = names.Select(name => folder.File(name)).ToArray();
        var engine = new FakeEngine();
        await CommandRun.Of(engine, "check", paths[0], folder.Path);
        engine.ReadPaths.Should().Equal(paths[0], paths[1], paths[2]);
    }

    [Fact]
    public async Task An_empty_folder_gives_2()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.Of(new FakeEngine(), "check", folder.Path);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("没有可检查的文件");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Output_goes_into_the_file_alone_without_a_byte_order_mark(string format)
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "报告");
        var run = await CommandRun.Of(new FakeEngine { Checker = _ => Reports.Varied }, "check", "甲.txt", "--format", format, "--output", target);
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        var bytes = await File.ReadAllBytesAsync(target);
        bytes[0].Should().NotBe(0xEF);
        System.Text.Encoding.UTF8.GetString(bytes).Should().Contain("SG-03");
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_gives_2()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.Of(new FakeEngine(), "check", "甲.txt", "--output", Path.Combine(folder.Path, "无此文件夹", "报告"));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("无法读写文件");
    }

    [Fact]
    public async Task Options_reach_the_engine()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("甲.rules");
        IReadOnlyList<string>? loaded = null;
        var engine = new FakeEngine();
        await CommandRun.Of(
            paths =>
            {
                loaded = paths;
                return engine;
            },
            CancellationToken.None,
            "check", "甲.txt", "--encoding", "gb18030", "--all", "--rules", rules, folder.Path);
        loaded.Should().Equal(rules, folder.Path);
        engine.LastEncoding.Should().Be("gb18030");
        engine.LastOptions!.AllEvaluations.Should().BeTrue();
    }

    [Fact]
    public async Task Without_rules_the_shipped_packs_are_loaded()
    {
        IReadOnlyList<string>? loaded = null;
        await CommandRun.Of(
            paths =>
            {
                loaded = paths;
                return new FakeEngine();
            },
            CancellationToken.None,
            "check", "甲.txt");
        loaded.Should().BeEmpty();
    }

    [Fact]
    public async Task A_defect_of_the_program_while_loading_gives_2_and_is_told()
    {
        var run = await CommandRun.Of(_ => throw new InvalidOperationException("oops"), CancellationToken.None, "check", "甲.txt");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("程序出错").And.Contain("oops");
    }

    [Fact]
    public async Task A_cancelled_run_gives_2_and_no_report()
    {
        using var cancellation = new CancellationTokenSource();
        var engine = new FakeEngine
        {
            Reader = path =>
            {
                cancellation.Cancel();
                return ReadDocuments.WithATable(path);
            },
        };
        var run = await CommandRun.Of(_ => engine, cancellation.Token, "check", "甲.txt", "乙.txt");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("已取消");
    }
}
