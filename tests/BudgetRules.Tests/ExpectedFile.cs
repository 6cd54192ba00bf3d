namespace BudgetRules.Tests;

/// <summary>A file of tests/expected: tab-separated, with a header row.</summary>
internal static class ExpectedFile
{
    /// <summary>The rows, each as heading and cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("tests", "expected", name));
        var headings = lines[0].Split('\t');
        return lines.Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => (IReadOnlyDictionary<string, string>)headings.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second))
            .ToList();
    }
}
