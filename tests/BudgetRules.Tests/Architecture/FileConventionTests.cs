namespace BudgetRules.Tests.Architecture;

public class FileConventionTests
{
    private const int MostLines = 400;

    private static readonly string[] ForbiddenFolders = ["Utils", "Utilities", "Helpers", "Common", "Models", "Interfaces", "Misc", "Shared"];

    [Fact]
    public void No_folder_is_named_after_nothing() =>
        SourceFile.All.Where(file => file.Folders.Any(folder => ForbiddenFolders.Contains(folder))).Should().BeEmpty();

    [Fact]
    public void No_file_grows_past_four_hundred_lines() =>
        SourceFile.All.Where(file => file.Lines.Length > MostLines).Select(file => $"{file}: {file.Lines.Length}").Should().BeEmpty();

    [Fact]
    public void The_namespace_is_the_folder() =>
        SourceFile.All.Select(NamespaceComplaint).Where(complaint => complaint is not null).Should().BeEmpty();

    // A folder inside a stage may keep the stage's namespace: Evaluation/Reporting is BudgetRules.Evaluation.
    private static string? NamespaceComplaint(SourceFile file)
    {
        var declared = file.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
        if (declared is null)
        {
            return null;
        }

        var name = declared["namespace ".Length..].TrimEnd(';', ' ');
        var folder = string.Join('.', file.Folders);
        var stage = string.Join('.', file.Folders.Take(2));
        var fits = name == folder || (folder.StartsWith(name + ".", StringComparison.Ordinal) && name.Length >= stage.Length);
        return fits ? null : $"{file} declares {name}";
    }
}
