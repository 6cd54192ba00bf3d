namespace BudgetRules.Cli.Checking;

/// <summary>Finds the documents behind the paths of a command line.</summary>
internal static class DocumentFiles
{
    private static readonly string[] Extensions = [".txt", ".md", ".json"];

    private static readonly EnumerationOptions WholeTree = new() { RecurseSubdirectories = true };

    /// <summary>
    /// Files as given, folders as all documents in them and below in ordinal order; each file once.
    /// A path that does not exist stays in the list: reading it says so.
    /// </summary>
    internal static IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        var files = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(Expand))
        {
            if (seen.Add(Path.GetFullPath(file)))
            {
                files.Add(file);
            }
        }

        return files;
    }

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", WholeTree)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
        : [path];
}
