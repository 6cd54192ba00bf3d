using BudgetRules.Cli.Tests.Stand;

namespace BudgetRules.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Fact]
    public async Task No_arguments_print_help_in_Chinese_and_pass()
    {
        var run = await CommandRun.Of(new FakeEngine());
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("budgetrules：检查部门预算公开").And.Contain("退出码");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("check", "--rules", "--format", "--output", "--all", "--fail-on", "--encoding", "--lang", "--help")]
    [InlineData("test", "--lang", "--help")]
    [InlineData("explain", "--plan", "--rules", "--lang", "--help")]
    public async Task Help_of_a_command_names_every_option_in_both_languages(string command, params string[] options)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var run = await CommandRun.Of(new FakeEngine(), command, "--help", "--lang", language);
            run.ExitCode.Should().Be(0);
            run.Output.Should().StartWith($"budgetrules {command}").And.ContainAll(options);
        }
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("--help")]
    public async Task Help_of_the_tool_has_short_forms(string option)
    {
        var run = await CommandRun.Of(new FakeEngine(), option);
        run.Output.Should().Contain("budgetrules check");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task English_help_has_no_Chinese_headings()
    {
        var run = await CommandRun.Of(new FakeEngine(), "--help", "--lang", "en");
        run.Output.Should().Contain("Usage").And.Contain("Exit codes").And.NotContain("用法");
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        var run = await CommandRun.Of(new FakeEngine(), "--version");
        run.ExitCode.Should().Be(0);
        run.Output.Should().MatchRegex(@"^budgetrules \d+\.\d+\.\d+[^\n]*\n$");
    }
}
