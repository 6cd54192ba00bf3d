using BenchmarkDotNet.Attributes;
using BudgetRules.Benchmarks.HandWritten;
using BudgetRules.Documents;

namespace BudgetRules.Benchmarks;

/// <summary>Reading the sample document from its bytes.</summary>
[MemoryDiagnoser]
public class ReadSampleBenchmarks
{
    private readonly RulePack _pack = RulePack.Standard();
    private readonly byte[] _bytes = SampleDocument.Bytes();

    /// <summary>Both must read the same figures.</summary>
    [GlobalSetup]
    public void Check() =>
        HandWrittenAgreement.OfReading(HandWrittenReader.Read(_bytes, out _), DisclosureReader.Read(_bytes, SampleDocument.Name, _pack.Templates));

    /// <summary>By hand: the figures that the rules need, from this one layout.</summary>
    [Benchmark(Baseline = true)]
    public object HandWritten() => HandWrittenReader.Read(_bytes, out _);

    /// <summary>The library: every table, every cell with its place, by specimens.</summary>
    [Benchmark]
    public object Reader() => DisclosureReader.Read(_bytes, SampleDocument.Name, _pack.Templates);
}
