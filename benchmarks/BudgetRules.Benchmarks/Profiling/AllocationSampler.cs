using System.Diagnostics.Tracing;
using System.Globalization;

namespace BudgetRules.Benchmarks.Profiling;

/// <summary>Which types are allocated: one sample about every 100 KB, from the runtime's own events.</summary>
internal sealed class AllocationSampler : EventListener
{
    private const EventKeywords GarbageCollection = (EventKeywords)1;
    private readonly Dictionary<string, int> _samples = new(StringComparer.Ordinal);
    private bool _isOn;

    /// <summary>Runs work many times and prints the share of each type, largest first.</summary>
    public static void Print(TextWriter output, string name, int times, Func<object?> work)
    {
        GC.KeepAlive(work());
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        using var sampler = new AllocationSampler();
        Volatile.Write(ref sampler._isOn, true);
        for (var i = 0; i < times; i++)
        {
            GC.KeepAlive(work());
        }

        Volatile.Write(ref sampler._isOn, false);
        lock (sampler._samples)
        {
            var total = Math.Max(1, sampler._samples.Values.Sum());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {bytes / 1024.0:0.0} KB, {total} samples"));
            foreach (var (type, count) in sampler._samples.OrderByDescending(static pair => pair.Value).Take(14))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {100.0 * count / total,5:0.0} % {bytes / 1024.0 * count / total,7:0.0} KB  {type}"));
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, GarbageCollection);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (!Volatile.Read(ref _isOn) || eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) != true)
        {
            return;
        }

        var type = (string)eventData.Payload![eventData.PayloadNames!.IndexOf("TypeName")]!;
        lock (_samples)
        {
            _samples[type] = _samples.GetValueOrDefault(type) + 1;
        }
    }
}
