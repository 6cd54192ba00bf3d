using BudgetRules.Cli.Tests.Stand;

namespace BudgetRules.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("plan of all\n", "explain", "--plan")]
    [InlineData("plan of SG-03\n", "explain", "--plan", "SG-03")]
    [InlineData("plan of SG-03\n", "explain", "SG-03", "--plan")]
    public async Task The_plan_of_all_rules_or_of_one_is_printed(string plan, params string[] args)
    {
        var run = await CommandRun.Of(new FakeEngine(), args);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(plan);
    }
}
