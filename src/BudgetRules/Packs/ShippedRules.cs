using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>The rule files inside the library.</summary>
internal static class ShippedRules
{
    private const string Prefix = "rules/";

    /// <summary>All shipped rule files, in ordinal order of their paths.</summary>
    public static ImmutableArray<SourceText> Read()
    {
        var assembly = typeof(ShippedRules).Assembly;
        var files = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            files.Add(new SourceText(name.Replace('\\', '/'), reader.ReadToEnd()));
        }

        return files.ToImmutable();
    }
}
