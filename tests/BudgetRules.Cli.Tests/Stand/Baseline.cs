namespace BudgetRules.Cli.Tests.Stand;

/// <summary>Compares text with a file that was reviewed. BUDGETRULES_ACCEPT=1 writes the file instead.</summary>
internal static class Baseline
{
    internal static void Check(string name, string actual)
    {
        var path = Repository.Path("tests", "BudgetRules.Cli.Tests", "Baselines", name);
        if (Environment.GetEnvironmentVariable("BUDGETRULES_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue("{0} must be there; BUDGETRULES_ACCEPT=1 writes it", path);
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), "{0} says so; BUDGETRULES_ACCEPT=1 accepts a change", name);
    }
}
