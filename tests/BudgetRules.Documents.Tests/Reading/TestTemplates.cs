using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Semantics.Specimens;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>Templates for tests: from rule texts, and the one that ships for the sample.</summary>
internal static class TestTemplates
{
    private static readonly Lazy<DisclosureTemplate> ShippedTemplate = new(BindShipped);

    /// <summary>The template of the sample with the prelude it imports.</summary>
    public static DisclosureTemplate Shipped => ShippedTemplate.Value;

    /// <summary>Binds a vocabulary.</summary>
    public static DisclosureTemplate From(string rules, string id = "测试词汇") =>
        SpecimenBinder.Bind(id, [RuleFileParser.Parse(new SourceText("测试.rules", rules)).File], []);

    private static DisclosureTemplate BindShipped()
    {
        var files = new[] { "武汉市新洲区-部门预算-2023", "通用口径" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestRepository.Root, "rules", folder), "*.rules").Order(StringComparer.Ordinal))
            .Select(path => RuleFileParser.Parse(new SourceText(path, File.ReadAllText(path))).File)
            .ToImmutableArray();
        return SpecimenBinder.Bind("部门预算·武汉市新洲区·2023", files, []);
    }
}
