using System.Text;
using BudgetRules.Cli.Engine;
using BudgetRules.Cli.Reporting;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Checking;

/// <summary>Reads and checks documents one after the other; one that cannot be read does not stop the others.</summary>
internal sealed class CheckRun(CommandHost host, CheckRequest request)
{
    private const string UnreadableCode = "文601";

    private readonly List<Report> _reports = [];
    private readonly List<Diagnostic> _broken = [];
    private int _unread;
    private bool _incomplete;

    /// <summary>Does the work and writes the report.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="IOException">A rule file cannot be read, or the report cannot be written.</exception>
    internal int Run(CancellationToken cancellationToken)
    {
        var engine = host.LoadRules(request.Rules);
        _incomplete = DiagnosticList.Print(engine.Diagnostics, host.Error, request.Language);
        if (!engine.RuleIds.Any())
        {
            Say(new("没有一条可以检查的规则。", "There is no rule to check by."));
            _incomplete = true;
        }

        var files = DocumentFiles.Find(request.Paths);
        if (files.Count == 0)
        {
            Say(new("没有可检查的文件：文件夹里没有 .txt、.md 或 .json 文件。", "Nothing to check: no .txt, .md or .json file in the folder."));
            _incomplete = true;
        }

        for (var i = 0; i < files.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (host.ShowsProgress && files.Count > 1)
            {
                Say(new($"[{i + 1}/{files.Count}] {files[i]}", $"[{i + 1}/{files.Count}] {files[i]}"));
            }

            CheckFile(engine, files[i], cancellationToken);
        }

        Write(engine);
        return _incomplete || _unread > 0 ? ExitCode.Incomplete
            : _reports.Any(HasFailed) ? ExitCode.Failed
            : ExitCode.Passed;
    }

    private void CheckFile(ICheckEngine engine, string path, CancellationToken cancellationToken)
    {
        try
        {
            var disclosure = engine.Read(path, request.EncodingName, cancellationToken);
            var errors = disclosure.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            errors.ForEach(SayAt);
            _reports.Add(engine.Check(disclosure, new CheckOptions { AllEvaluations = request.All }, cancellationToken));
            if (disclosure.Tables.All(table => table.Rows.IsEmpty) || errors.Count > 0)
            {
                _unread++;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever is wrong with one document must not lose the reports on the others.
            var diagnostic = new Diagnostic(
                UnreadableCode, DiagnosticSeverity.Error, UnreadableFile.Explain(path, exception), new SourceText(path, ""), default);
            _broken.Add(diagnostic);
            SayAt(diagnostic);
            _unread++;
        }
    }

    private bool HasFailed(Report report) => report.Problems.Any(problem =>
        problem.Outcome == Outcome.Failed && !problem.IsLastDigit && problem.Severity >= request.FailOn);

    private void Write(ICheckEngine engine)
    {
        if (request.Format == ReportFormat.Json)
        {
            using var json = new MemoryStream();
            var options = new ReportJsonOptions { Language = request.Language, RulesHash = engine.RulesHash };
            ReportJson.Write(_reports, [.. engine.Diagnostics, .. _broken], json, options);
            var text = Encoding.UTF8.GetString(json.GetBuffer().AsSpan(0, (int)json.Length)) + "\n";
            WriteText(text);
            return;
        }

        var page = TextReport.Lay(_reports, _reports.Count + _broken.Count, _unread, request.All, request.Language);
        if (request.OutputFile is null)
        {
            page.Print(host.Output, host.Colours);
        }
        else
        {
            WriteText(page.ToPlainText());
        }
    }

    private void WriteText(string text)
    {
        if (request.OutputFile is null)
        {
            host.Output.Write(text);
        }
        else
        {
            File.WriteAllText(request.OutputFile, text);
        }
    }

    private void SayAt(Diagnostic diagnostic) => host.Error.WriteLine(DiagnosticFormatter.FormatLine(diagnostic, request.Language));

    private void Say(LocalizedText sentence) => host.Error.WriteLine(sentence.In(request.Language));
}
