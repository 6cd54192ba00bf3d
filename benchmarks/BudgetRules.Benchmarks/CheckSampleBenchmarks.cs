using BenchmarkDotNet.Attributes;
using BudgetRules.Benchmarks.HandWritten;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Documents;
using BudgetRules.Evaluation;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Packs;

namespace BudgetRules.Benchmarks;

/// <summary>Checking the sample as a batch of one, pack and document being loaded: all of it, and each stage alone.</summary>
[MemoryDiagnoser]
public class CheckSampleBenchmarks
{
    private readonly RulePack _pack = RulePack.Standard();
    private readonly CheckOptions _options = new();
    private Disclosure _disclosure = null!;
    private Plan _plan = null!;
    private Block _block = null!;
    private Register[] _registers = null!;

    /// <summary>Both must find the same.</summary>
    [GlobalSetup]
    public void Check()
    {
        _disclosure = DisclosureReader.Read(SampleDocument.Bytes(), SampleDocument.Name, _pack.Templates);
        HandWrittenAgreement.OfChecks(HandWrittenChecks.Run(_disclosure), _pack.Check(_disclosure));
        _plan = PackCompiler.Compile([], ShippedRules.Read(), withShippedRules: true, []).Templates.First(template => template.Template.Id == _disclosure.TemplateId).Plan;
        _block = new Block(BatchBuilder.Build(_plan.Schema, [_disclosure]), 0, 1);
        _registers = Evaluator.Run(_plan, _block);
    }

    /// <summary>By hand: the same rules as C# over the same tables.</summary>
    [Benchmark(Baseline = true)]
    public object HandWritten() => HandWrittenChecks.Run(_disclosure);

    /// <summary>The library: batch, registers, report.</summary>
    [Benchmark]
    public object CheckAll() => _pack.Check(_disclosure);

    /// <summary>Stage 1: columns, keys, look-ups, joins, trees.</summary>
    [Benchmark]
    public object BuildBatch() => BatchBuilder.Build(_plan.Schema, [_disclosure]);

    /// <summary>Stage 2: the plan's instructions.</summary>
    [Benchmark]
    public object Evaluate() => Evaluator.Run(_plan, _block);

    /// <summary>Stage 3: verdicts counted, findings and problems made.</summary>
    [Benchmark]
    public object MakeReport() => ReportBuilder.Build(_plan, _block, _registers, _pack.RulesHash, _options);
}
