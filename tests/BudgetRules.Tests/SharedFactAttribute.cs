namespace BudgetRules.Tests;

/// <summary>A test over material beside the repository; reported as skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>Needs the file.</summary>
    /// <param name="path">Below ../shared, with forward slashes.</param>
    public SharedFactAttribute(string path)
    {
        Path = path;
        if (!File.Exists(RepositoryRoot.Combine("..", "shared", path)))
        {
            Skip = "../shared/" + path + " is not here.";
        }
    }

    /// <summary>The file it needs.</summary>
    public string Path { get; }
}
