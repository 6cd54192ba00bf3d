namespace BudgetRules.Tests.Architecture;

/// <summary>One C# file under src, with its path relative to src in forward slashes.</summary>
internal sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>Folders from the project down; the file's name is left off.</summary>
    public string[] Folders => Path.Split('/')[..^1];

    /// <summary>The file's name without extension.</summary>
    public string TypeName => System.IO.Path.GetFileNameWithoutExtension(Path).Split('.')[0];

    public static IReadOnlyList<SourceFile> All { get; } = ReadAll();

    public override string ToString() => Path;

    private static List<SourceFile> ReadAll()
    {
        var root = RepositoryRoot.Combine("src");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !file.Path.Split('/').Any(folder => folder is "bin" or "obj"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, File.ReadAllLines(file.File)))
            .ToList();
    }
}
