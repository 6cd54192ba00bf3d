using System.Text.Json;
using BudgetRules.Cli.Engine;
using BudgetRules.Cli.Tests.Stand;

namespace BudgetRules.Cli.Tests.EndToEnd;

/// <summary>The command line over the library itself, with rules and documents of the user's own.</summary>
public sealed class OwnRulesTests
{
    private const string Document =
        """
        {"key":"甲","unit":"某局","year":2023,"kind":"部门预算",
         "tables":[{"name":"收支表","unit":"万元","decimals":2,"columns":["项目","预算数"],
                    "rows":[["收入","100.00"],["支出","90.00"],["结转","10.00"]]}]}
        """;

    private const string Rules =
        """
        规则包：自用
        单位：万元

        表样：《收支表》
        行：固定
        | 项目 | 预算数 |
        | 收入 | {金额} |
        | 支出 | {金额} |
        | 结转 | {金额} |

        表：《收支表》
        收入 = 支出 + 结转
        编号：甲-01
        收入 = 支出
        编号：甲-02
        级别：警告
        """;

    private static readonly string Sample = Repository.Path("tests", "samples", "xinzhou-2023.txt");

    [Fact]
    public async Task A_file_with_its_own_specimen_judges_a_JSON_document()
    {
        using var folder = new TemporaryFolder();
        var run = await Run("check", folder.File("x.json", Document), "--rules", folder.File("x.rules", Rules), "--format", "json");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        var document = JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0];
        document.GetProperty("key").GetString().Should().Be("甲");
        var finding = document.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("rule").GetString().Should().Be("甲-02");
        decimal.Parse(finding.GetProperty("difference").GetString()!, System.Globalization.CultureInfo.InvariantCulture).Should().Be(10m);
    }

    [Fact]
    public async Task A_single_line_is_a_complete_rule_file()
    {
        using var folder = new TemporaryFolder();
        var run = await Run("check", Sample, "--rules", folder.File("我的规则.rules", "三公合计 = 出国 + 车辆 + 接待"), "--all");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("我的规则.rules 第 1 行");
    }

    [Fact]
    public async Task Mistakes_in_a_rule_file_are_told_and_the_other_rules_run()
    {
        using var folder = new TemporaryFolder();
        var run = await Run("check", folder.File("x.json", Document), "--rules", folder.File("x.rules", Rules + "\n\n表：不限\n《收支裱》[收入] = 1万元\n编号：甲-03\n"));
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("错误 名201").And.Contain("^^^^").And.Contain("建议：《收支表》");
        run.Output.Should().Contain("甲-02");
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n%\u0001\u0002\u0003\u0000\u0000 stream")]
    [InlineData("没有任何表格的一段话。")]
    public async Task A_document_without_anything_to_check_gives_2_and_the_others_are_reported(string content)
    {
        using var folder = new TemporaryFolder();
        var run = await Run("check", folder.File("坏.txt", content), Sample);
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("坏.txt").And.Contain("SG-03");
    }

    [Fact]
    public async Task A_document_that_does_not_exist_gives_2_and_the_others_are_reported()
    {
        using var folder = new TemporaryFolder();
        var run = await Run("check", Path.Combine(folder.Path, "缺.txt"), Sample);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("没有找到文件").And.Contain("缺.txt");
        run.Output.Should().Contain("SG-03");
    }

    private static Task<CommandRun> Run(params string[] args) => CommandRun.Of(LibraryEngine.Load, CancellationToken.None, args);
}
