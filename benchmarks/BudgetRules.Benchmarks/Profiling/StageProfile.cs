using System.Diagnostics;
using System.Globalization;

namespace BudgetRules.Benchmarks.Profiling;

/// <summary>Times stages one after another and counts what each allocates on this thread; prints the median of many runs.</summary>
internal sealed class StageProfile(int warmUps, int runs)
{
    private readonly List<(string Name, Func<object?> Work)> _stages = [];

    /// <summary>Adds a stage. Its work must not depend on how often it has run.</summary>
    public void Add(string name, Func<object?> work) => _stages.Add((name, work));

    // The optimizing compiler works in the background: it is given time between two rounds.
    private void WarmUp(Func<object?> work)
    {
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < warmUps; i++)
            {
                GC.KeepAlive(work());
            }

            Thread.Sleep(round < 2 ? 250 : 0);
        }
    }

    /// <summary>Runs every stage and prints one line each: first call, median, bytes.</summary>
    public void Print(TextWriter output)
    {
        foreach (var (name, work) in _stages)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(work());
            var first = watch.Elapsed.TotalMicroseconds;
            WarmUp(work);

            var times = new double[runs];
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < runs; i++)
            {
                watch.Restart();
                GC.KeepAlive(work());
                times[i] = watch.Elapsed.TotalMicroseconds;
            }

            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
            Array.Sort(times);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44} first {first,10:0.0} µs  min {times[0],9:0.0} µs  median {times[runs / 2],9:0.0} µs  {bytes / 1024.0,9:0.0} KB"));
        }
    }
}
