using BenchmarkDotNet.Attributes;
using BudgetRules.Benchmarks.HandWritten;

namespace BudgetRules.Benchmarks;

/// <summary>Loading the shipped pack: 15 files parsed, bound, planned. Warm; the first load of a process is measured by <c>--cold</c>.</summary>
[MemoryDiagnoser]
public class LoadPackBenchmarks
{
    /// <summary>A pack without mistakes and with all rules, or no figures.</summary>
    [GlobalSetup]
    public void Check()
    {
        var pack = RulePack.Standard();
        if (pack.Rules.Length != 26 || !pack.Diagnostics.IsEmpty)
        {
            throw new InvalidOperationException($"{pack.Rules.Length} rules, {pack.Diagnostics.Length} diagnostics.");
        }
    }

    /// <summary>By hand: only reading, hashing and cutting the same files into words.</summary>
    [Benchmark(Baseline = true)]
    public object HandWrittenScan() => HandWrittenRuleScan.Scan(out _);

    /// <summary>The library.</summary>
    [Benchmark]
    public object Standard() => RulePack.Standard();
}
