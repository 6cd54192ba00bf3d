using System.CommandLine;
using BudgetRules.Cli.Checking;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary><c>budgetrules check</c>: checks documents.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json"];
    private static readonly string[] Levels = ["error", "warning", "info"];

    internal static Command Build(CommandHost host)
    {
        var paths = CommonOptions.Paths("FILE|FOLDER");
        var rules = CommonOptions.Rules();
        var format = CommonOptions.Text("--format", "text|json");
        var output = CommonOptions.Text("--output", "FILE");
        var all = new Option<bool>("--all") { Arity = ArgumentArity.Zero };
        var failOn = CommonOptions.Text("--fail-on", "error|warning|info");
        var encoding = CommonOptions.Text("--encoding", "NAME");
        var command = new Command("check") { paths, rules, format, output, all, failOn, encoding };
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new CheckRequest
            {
                Paths = CommonOptions.ValuesOf(parsed, paths),
                Rules = CommonOptions.ValuesOf(parsed, rules),
                Format = CommonOptions.ValueOf(parsed, format) == "json" ? ReportFormat.Json : ReportFormat.Text,
                OutputFile = CommonOptions.ValueOf(parsed, output),
                All = parsed.GetValue(all),
                FailOn = CommonOptions.ValueOf(parsed, failOn) switch
                {
                    "info" => RuleSeverity.Info,
                    "warning" => RuleSeverity.Warning,
                    _ => RuleSeverity.Error,
                },
                Language = CommonOptions.LanguageOf(parsed),
                EncodingName = CommonOptions.ValueOf(parsed, encoding),
            };
            var mistake = Usage.MistakenValue(parsed, format, Formats)
                ?? Usage.MistakenValue(parsed, failOn, Levels)
                ?? EncodingName.Mistake(CommonOptions.ValueOf(parsed, encoding))
                ?? MissingDocuments(request)
                ?? Usage.MissingPath(request.Rules);
            return Task.FromResult(mistake is { } wrong
                ? Usage.Refuse(host, wrong, command.Name, request.Language)
                : new CheckRun(host, request).Run(cancellationToken));
        });
        return command;
    }

    private static LocalizedText? MissingDocuments(CheckRequest request) => (request.Paths, request.Rules) switch
    {
        ([], [_, _, ..]) => new(
            "没有写要检查的文件。--rules 后面的都算规则，请把要检查的文件写在 --rules 前面。",
            "No document is given. All that follows --rules counts as rules: write the documents before --rules."),
        ([], _) => new("请写要检查的文件或文件夹。", "Give the files or folders to check."),
        _ => null,
    };
}
