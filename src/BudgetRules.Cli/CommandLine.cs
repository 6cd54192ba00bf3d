using System.CommandLine;
using System.Reflection;
using BudgetRules.Cli.Checking;
using BudgetRules.Cli.Commands;
using BudgetRules.Text;

namespace BudgetRules.Cli;

/// <summary>The command line as a function: arguments in, text and an exit code out. Holds no state and touches no console.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <returns>0, 1 or 2, see <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(string[] args, CommandHost host, CancellationToken cancellationToken = default)
    {
        var root = Build(host);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var language = CommonOptions.LanguageOf(parsed);
        if (parsed.GetValue(CommonOptions.Help) || args.Length == 0)
        {
            host.Output.Write(HelpPages.Of(parsed.CommandResult.Command.Name, language));
            return ExitCode.Passed;
        }

        if (parsed.GetValue(CommonOptions.Version))
        {
            host.Output.WriteLine($"budgetrules {Version}");
            return ExitCode.Passed;
        }

        if (Usage.FirstMistake(parsed) is { } mistake)
        {
            return Usage.Refuse(host, mistake, parsed.CommandResult.Command.Name, language);
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine(new LocalizedText("已取消，没有写出报告。", "Cancelled; no report was written.").In(language));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(new LocalizedText($"无法读写文件：{exception.Message}", $"Cannot read or write: {exception.Message}").In(language));
        }

        catch (Exception exception)
        {
            host.Error.WriteLine(new LocalizedText("程序出错，这是程序的缺陷，请把以下内容报告给我们：", "The program broke; this is a defect, please report what follows:").In(language));
            host.Error.WriteLine(exception);
        }

        return ExitCode.Incomplete;
    }

    private static string Version =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static RootCommand Build(CommandHost host)
    {
        var root = new RootCommand
        {
            CheckCommand.Build(host),
            TestCommand.Build(host),
            ExplainCommand.Build(host),
        };
        root.Directives.Clear();
        root.Options.Clear();
        root.Add(CommonOptions.Help);
        root.Add(CommonOptions.Version);
        root.Add(CommonOptions.Language);
        root.SetAction(_ => ExitCode.Incomplete);
        return root;
    }
}
