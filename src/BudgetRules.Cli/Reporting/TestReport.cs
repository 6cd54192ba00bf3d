using BudgetRules.Cli.Engine;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>Runs the 测试 of rule files and prints what did not come as expected.</summary>
internal static class TestReport
{
    /// <returns>The exit code: 2 for rules in error, 1 for a 期望 that does not hold, else 0.</returns>
    internal static int Run(ICheckEngine engine, CommandHost host, MessageLanguage language, CancellationToken cancellationToken)
    {
        var hasErrors = DiagnosticList.Print(engine.Diagnostics, host.Error, language);
        var tests = engine.RunTests(cancellationToken);
        foreach (var test in tests)
        {
            if (test.Failures.IsEmpty)
            {
                continue;
            }

            var line = test.Source.GetPosition(test.Span.Start).Line;
            host.Output.WriteLine(new LocalizedText(
                $"不通过  {test.Name}（{test.Source.Path} 第 {line} 行）",
                $"FAILED  {test.Name} ({test.Source.Path} line {line})").In(language));
            foreach (var failure in test.Failures)
            {
                host.Output.WriteLine("  " + DiagnosticFormatter.Format(failure, language).ReplaceLineEndings("\n  "));
            }
        }

        var failed = tests.Count(test => !test.Failures.IsEmpty);
        var expectations = tests.Sum(test => test.Expectations);
        host.Output.WriteLine(tests.IsEmpty
            ? new LocalizedText("没有测试。", "There are no tests.").In(language)
            : new LocalizedText(
                $"测试 {tests.Length} 个（期望 {expectations} 条）：通过 {tests.Length - failed}，不通过 {failed}。",
                $"{tests.Length} test(s) with {expectations} expectation(s): {tests.Length - failed} passed, {failed} failed.").In(language));
        return hasErrors ? ExitCode.Incomplete : failed > 0 ? ExitCode.Failed : ExitCode.Passed;
    }
}
