using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Parses a rule file: text → tokens → tree, statement by statement, so that one bad line silences no other.</summary>
internal static class RuleFileParser
{
    /// <summary>Parses a text of any content in bounded time; never throws for what it holds.</summary>
    public static ParseResult Parse(SourceText source) => throw new NotImplementedException(source.Path);
}
