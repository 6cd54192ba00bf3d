using System.CommandLine;
using BudgetRules.Cli.Engine;
using BudgetRules.Cli.Reporting;
using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary><c>budgetrules explain --plan</c>: prints what the engine runs.</summary>
internal static class ExplainCommand
{
    internal static Command Build(CommandHost host)
    {
        var rule = CommonOptions.Paths("RULE");
        var plan = new Option<bool>("--plan") { Arity = ArgumentArity.Zero };
        var rules = CommonOptions.Rules();
        var command = new Command("explain") { plan, rule, rules };
        command.SetAction((parsed, _) =>
        {
            var language = CommonOptions.LanguageOf(parsed);
            var paths = CommonOptions.ValuesOf(parsed, rules);
            var wanted = CommonOptions.ValuesOf(parsed, rule);
            var mistake = !parsed.GetValue(plan)
                ? new LocalizedText("请写 --plan。", "Write --plan.")
                : wanted.Length > 1 ? new LocalizedText("一次只能写一条规则的编号。", "Give one rule at a time.")
                : Usage.MissingPath(paths);
            return Task.FromResult(mistake is { } wrong
                ? Usage.Refuse(host, wrong, command.Name, language)
                : Explain(host, host.LoadRules(paths), wanted.FirstOrDefault(), language));
        });
        return command;
    }

    private static int Explain(CommandHost host, ICheckEngine engine, string? wanted, MessageLanguage language)
    {
        var hasErrors = DiagnosticList.Print(engine.Diagnostics, host.Error, language);
        if (wanted is not null && !engine.RuleIds.Contains(wanted))
        {
            return Usage.Refuse(host, UnknownRule(wanted, engine), "explain", language);
        }

        host.Output.WriteLine(engine.ExplainPlan(wanted).TrimEnd());
        return hasErrors ? ExitCode.Incomplete : ExitCode.Passed;
    }

    private static LocalizedText UnknownRule(string wanted, ICheckEngine engine) =>
        Spelling.Closest(wanted, engine.RuleIds) is { } meant
            ? new($"没有编号为“{wanted}”的规则，是否想写 {meant}？", $"There is no rule '{wanted}'; did you mean {meant}?")
            : new($"没有编号为“{wanted}”的规则。", $"There is no rule '{wanted}'.");
}
