namespace BudgetRules.Documents.Tests;

/// <summary>Where the repository's files are when a test runs.</summary>
internal static class TestRepository
{
    /// <summary>The folder of BudgetRules.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Our own sample disclosure.</summary>
    public static string Sample => Path.Combine(Root, "tests", "samples", "xinzhou-2023.txt");

    /// <summary>A file beside the repository, in the material shared with it; it need not exist.</summary>
    /// <param name="path">Below that folder, with forward slashes.</param>
    public static string Shared(string path) => Path.GetFullPath(Path.Combine(Root, "..", "shared", path));

    /// <summary>A file of what the sample says.</summary>
    /// <param name="name">File name with extension.</param>
    public static string Expected(string name) => Path.Combine(Root, "tests", "expected", name);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BudgetRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No BudgetRules.sln above " + AppContext.BaseDirectory);
    }
}
