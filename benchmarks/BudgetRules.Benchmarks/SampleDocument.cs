namespace BudgetRules.Benchmarks;

/// <summary>The sample document, as bytes inside the benchmark's assembly.</summary>
internal static class SampleDocument
{
    /// <summary>Name shown in places.</summary>
    public const string Name = "xinzhou-2023.txt";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(SampleDocument).Assembly.GetManifestResourceStream("samples/" + Name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
