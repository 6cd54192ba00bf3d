using System.Collections.Immutable;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Packs;

/// <summary>The files of one 规则包.</summary>
internal sealed record Package(string Name, ImmutableArray<FileSyntax> Files)
{
    /// <summary>The package that every file imports unless it says 引入：无.</summary>
    public const string Prelude = "通用口径";

    /// <summary>Whether it has specimens of its own, so that it is a template; the prelude is none.</summary>
    public bool IsTemplate => Name != Prelude
        && Files.Any(static file => file.Statements.Any(static statement => statement is TableSpecimenSyntax or FactSpecimenSyntax or CoverSpecimenSyntax));

    /// <summary>Whether it has rules.</summary>
    public bool HasRules => Files.Any(static file => file.Statements.Any(static statement => statement is RuleSyntax));

    /// <summary>Sorts files into packages, in the order of their first files; a file without 规则包 is a package of its own.</summary>
    public static ImmutableArray<Package> Sort(IEnumerable<FileSyntax> files) =>
    [
        .. files.GroupBy(static file => LabelReader.Find(file.Header, "规则包") ?? file.Source.Path, StringComparer.Ordinal)
            .Select(static group => new Package(group.Key, [.. group])),
    ];

    /// <summary>Names that a file imports; null where it says 引入：无.</summary>
    public static IEnumerable<string>? Imports(FileSyntax file)
    {
        var written = file.Header.Where(static label => label.Name == "引入").Select(static label => label.Value.Trim()).ToList();
        return written.Contains("无") ? null : written.Append(Prelude);
    }
}
