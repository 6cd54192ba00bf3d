using System.Diagnostics;
using System.Globalization;

namespace BudgetRules.Benchmarks.Profiling;

/// <summary>The first load, read and check of a process: <c>--cold</c> starts fresh processes and prints each and their median.</summary>
internal static class ColdStart
{
    private const int Runs = 15;

    /// <summary>Does the three once in this process and prints their milliseconds.</summary>
    public static void Once(TextWriter output)
    {
        var bytes = SampleDocument.Bytes();
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var pack = RulePack.Standard();
        var load = watch.Elapsed.TotalMilliseconds;
        var loadCpu = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        var loadJit = System.Runtime.JitInfo.GetCompilationTime(currentThread: true).TotalMilliseconds;
        var disclosure = Documents.DisclosureReader.Read(bytes, SampleDocument.Name, pack.Templates);
        var read = watch.Elapsed.TotalMilliseconds;
        GC.KeepAlive(pack.Check(disclosure));
        var check = watch.Elapsed.TotalMilliseconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{load:0.0} {loadCpu:0.0} {loadJit:0.0} {read - load:0.0} {check - read:0.0} {System.Runtime.JitInfo.GetCompilationTime().TotalMilliseconds:0.0} {System.Runtime.JitInfo.GetCompiledMethodCount()}"));
    }

    /// <summary>Starts processes one after another.</summary>
    public static void Print(TextWriter output)
    {
        var runs = new List<double[]>();
        for (var i = 0; i < Runs; i++)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. OwnArguments(), "--cold-once"]) { RedirectStandardOutput = true })!;
            var line = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            runs.Add([.. line.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))]);
        }

        string[] names = ["load the pack", "  processor time of it", "  in the JIT of it", "read the sample", "check it", "in the JIT, of all this", "methods compiled"];
        for (var column = 0; column < names.Length; column++)
        {
            var sorted = runs.Select(run => run[column]).Order().ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[column],-24} min {sorted[0],8:0.0}  median {sorted[Runs / 2],8:0.0}{(column < 6 ? " ms" : "")}"));
        }
    }

    // Under the dotnet host the first argument is the assembly.
    private static string[] OwnArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ColdStart).Assembly.Location] : [];
}
