using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BudgetRules.Benchmarks.Profiling;

switch (args)
{
    case ["--stages"]:
        StageProfiles.Print(Console.Out);
        break;
    case ["--cold"]:
        ColdStart.Print(Console.Out);
        break;
    case ["--cold-once"]:
        ColdStart.Once(Console.Out);
        break;
    default:
        var config = DefaultConfig.Instance
            .AddJob(Job.Default.WithWarmupCount(12).WithIterationCount(15).AsDefault())
            .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
            .AddExporter(JsonExporter.Full);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
        break;
}
