namespace BudgetRules.Tests.Architecture;

public class FolderDependencyTests
{
    private static readonly HashSet<string> FacadeTypes = SourceFile.All
        .Where(file => file.Folders is ["BudgetRules"])
        .Select(file => file.TypeName)
        .ToHashSet();

    [Fact]
    public void The_sources_of_the_core_are_found() =>
        SourceFile.All.Select(file => file.Folders is ["BudgetRules", var folder, ..] ? folder : "").Should().Contain(["Text", "Disclosures", "Syntax"]);

    [Fact]
    public void No_folder_uses_one_above_it() =>
        SourceFile.All.SelectMany(file => FolderDependencies.Violations(file, FacadeTypes)).Should().BeEmpty();

    [Fact]
    public void The_core_has_only_the_folders_of_the_pipeline() =>
        SourceFile.All
            .Where(file => file.Folders is ["BudgetRules", _, ..])
            .Select(file => file.Folders[1])
            .Distinct()
            .Should().BeSubsetOf(FolderDependencies.KnownFolders);

    [Theory]
    [InlineData("BudgetRules/Text/A.cs", "using BudgetRules.Disclosures;")]
    [InlineData("BudgetRules/Syntax/A.cs", "using BudgetRules.Disclosures.Batch;")]
    [InlineData("BudgetRules/Syntax/A.cs", "    BudgetRules.Semantics.Binder binder;")]
    [InlineData("BudgetRules/Syntax/A.cs", "    Disclosures.Table table;")]
    [InlineData("BudgetRules/Disclosures/Batch/A.cs", "using BudgetRules.Syntax;")]
    [InlineData("BudgetRules/Classification/A.cs", "using BudgetRules.Performance;")]
    [InlineData("BudgetRules/Evaluation/A.cs", "    RulePack pack;")]
    [InlineData("BudgetRules/Semantics/A.cs", "using static BudgetRules.Evaluation.Plan;")]
    [InlineData("BudgetRules/RulePack.cs", "using BudgetRules.Documents;")]
    [InlineData("BudgetRules.Documents/A.cs", "using BudgetRules.Cli;")]
    public void An_upward_use_is_seen(string path, string line) =>
        FolderDependencies.Violations(new SourceFile(path, [line]), new HashSet<string> { "RulePack" }).Should().ContainSingle();

    [Theory]
    [InlineData("BudgetRules/Evaluation/A.cs", "using BudgetRules.Semantics;")]
    [InlineData("BudgetRules/Disclosures/A.cs", "using BudgetRules.Performance;")]
    [InlineData("BudgetRules/Disclosures/Batch/A.cs", "using BudgetRules.Disclosures;")]
    [InlineData("BudgetRules/RulePack.cs", "using BudgetRules.Evaluation;")]
    [InlineData("BudgetRules.Documents/A.cs", "    RulePack pack = BudgetRules.RulePack.Standard();")]
    [InlineData("BudgetRules.Cli/A.cs", "using BudgetRules.Documents;")]
    [InlineData("BudgetRules/Text/A.cs", "    var length = report.Evaluation.Length;")]
    public void A_downward_use_is_allowed(string path, string line) =>
        FolderDependencies.Violations(new SourceFile(path, [line]), new HashSet<string> { "RulePack" }).Should().BeEmpty();
}
