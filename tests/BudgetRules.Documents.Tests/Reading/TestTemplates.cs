using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Semantics.Specimens;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>Templates for tests, from rule texts.</summary>
internal static class TestTemplates
{
    /// <summary>Binds a vocabulary.</summary>
    public static DisclosureTemplate From(string rules, string id = "测试词汇")
    {
        var parsed = RuleFileParser.Parse(new SourceText("测试.rules", rules));
        return SpecimenBinder.Bind(id, [parsed.File], []);
    }
}
