using System.Text.RegularExpressions;

namespace BudgetRules.Tests.Architecture;

/// <summary>Which folder may use which, and who breaks it. The façade is the project folder of the core itself.</summary>
internal static partial class FolderDependencies
{
    private const string Facade = "(façade)";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Classification"] = ["Text"],
        ["Performance"] = ["Text"],
        ["Disclosures"] = ["Text", "Classification", "Performance"],
        ["Syntax"] = ["Text"],
        ["Semantics"] = ["Text", "Classification", "Performance", "Disclosures", "Syntax"],
        ["Evaluation"] = ["Text", "Classification", "Performance", "Disclosures", "Syntax", "Semantics"],
        ["Packs"] = ["Text", "Classification", "Performance", "Disclosures", "Syntax", "Semantics", "Evaluation"],
        ["Hosting"] = ["Text", "Classification", "Performance", "Disclosures", "Syntax", "Semantics", "Evaluation", "Packs"],
    };

    /// <summary>Every folder of the core that the rules speak of.</summary>
    public static IReadOnlyCollection<string> KnownFolders => Allowed.Keys;

    /// <summary>The upward mentions of a file, each as "path(line): Folder uses Other".</summary>
    /// <param name="file">The file.</param>
    /// <param name="facadeTypes">Names of the types that lie above every folder of the core.</param>
    public static IEnumerable<string> Violations(SourceFile file, IReadOnlySet<string> facadeTypes)
    {
        for (var i = 0; i < file.Lines.Length; i++)
        {
            foreach (var used in Mentions(file, file.Lines[i], facadeTypes).Distinct().Where(used => !IsAllowed(file, used)))
            {
                yield return $"{file.Path}({i + 1}): {FolderOf(file)} uses {used}";
            }
        }
    }

    private static bool IsAllowed(SourceFile file, string used) => file.Folders[0] switch
    {
        "BudgetRules.Cli" => true,
        "BudgetRules.Documents" => used != "Cli",
        _ => used is not ("Cli" or "Documents")
            && (FolderOf(file) is var folder && (folder == Facade || folder == used || (Allowed.TryGetValue(folder, out var below) && below.Contains(used)))),
    };

    private static string FolderOf(SourceFile file) => file.Folders is [_, var folder, ..] ? folder : Facade;

    private static IEnumerable<string> Mentions(SourceFile file, string line, IReadOnlySet<string> facadeTypes)
    {
        foreach (Match match in Qualified().Matches(line))
        {
            var name = match.Groups["name"].Value;
            if (Allowed.ContainsKey(name) || name is "Cli" or "Documents")
            {
                yield return name;
            }
            else if (facadeTypes.Contains(name))
            {
                yield return Facade;
            }
        }

        // A file of BudgetRules.X sees BudgetRules without a using: its types, and Y.Type for a folder Y.
        if (file.Folders is not ["BudgetRules", _, ..])
        {
            yield break;
        }

        foreach (Match match in Word().Matches(line))
        {
            var name = match.Groups["name"].Value;
            if (facadeTypes.Contains(name))
            {
                yield return Facade;
            }
            else if (match.Groups["member"].Success && name is "Semantics" or "Evaluation" or "Disclosures" or "Classification" or "Performance")
            {
                yield return name;
            }
        }
    }

    [GeneratedRegex(@"\bBudgetRules\.(?<name>\w+)")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.""/])(?<name>[A-Z]\w*)(?<member>\.[A-Z]\w*)?")]
    private static partial Regex Word();
}
