using BudgetRules.Cli.Tests.Stand;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.Commands;

public sealed class TestCommandTests
{
    private static readonly SourceText Source = new("三公.rules", "测试：合计相符\n期望：SG-01 通过");

    private static readonly TestOutcome Holds = new("合计相符", Source, new TextSpan(0, 7), [], 1);

    private static readonly TestOutcome Fails = Holds with
    {
        Failures = [new Diagnostic("测600", DiagnosticSeverity.Error, new("期望 通过，实际 不通过", "expected passed, came failed"), Source, new TextSpan(8, 10))],
    };

    [Fact]
    public async Task Tests_that_hold_give_0_and_a_summary()
    {
        var run = await CommandRun.Of(new FakeEngine { Tests = [Holds, Holds] }, "test");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("测试 2 个（期望 2 条）：通过 2，不通过 0。\n");
    }

    [Fact]
    public async Task A_test_that_fails_gives_1_and_says_what_came_instead()
    {
        var run = await CommandRun.Of(new FakeEngine { Tests = [Holds, Fails] }, "test");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Be(
            """
            不通过  合计相符（三公.rules 第 1 行）
              三公.rules(2,1): 错误 测600: 期望 通过，实际 不通过
                  期望：SG-01 通过
                  ^^^^^^^^^^^^^^
            测试 2 个（期望 2 条）：通过 1，不通过 1。

            """);
    }

    [Fact]
    public async Task Rules_in_error_give_2_whatever_the_tests_say()
    {
        var broken = new Diagnostic("名201", DiagnosticSeverity.Error, new("没有名为《甲》的表", "no table"), Source, default);
        var run = await CommandRun.Of(new FakeEngine { Tests = [Fails], Diagnostics = [broken] }, "test");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("名201");
    }

    [Fact]
    public async Task Without_tests_it_says_so()
    {
        var run = await CommandRun.Of(new FakeEngine(), "test", "--lang", "en");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("There are no tests.\n");
    }
}
