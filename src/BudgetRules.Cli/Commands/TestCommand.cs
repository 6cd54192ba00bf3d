using System.CommandLine;
using BudgetRules.Cli.Reporting;

namespace BudgetRules.Cli.Commands;

/// <summary><c>budgetrules test</c>: runs the 测试 of rule files.</summary>
internal static class TestCommand
{
    internal static Command Build(CommandHost host)
    {
        var paths = CommonOptions.Paths("PATH");
        var command = new Command("test") { paths };
        command.SetAction((parsed, cancellationToken) =>
        {
            var language = CommonOptions.LanguageOf(parsed);
            var rules = CommonOptions.ValuesOf(parsed, paths);
            return Task.FromResult(Usage.MissingPath(rules) is { } mistake
                ? Usage.Refuse(host, mistake, command.Name, language)
                : TestReport.Run(host.LoadRules(rules), host, language, cancellationToken));
        });
        return command;
    }
}
