using System.Collections.Immutable;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>提示: literal text and {式}.</summary>
internal static class MessageTemplate
{
    private static readonly ImmutableHashSet<string> BuiltIn = ["左", "右", "差", "容差", "表", "行", "列", "项目", "年度", "部门"];

    /// <summary>Names of the placeholders that the engine fills.</summary>
    public static IEnumerable<string> BuiltInNames => BuiltIn;

    /// <summary>Whether a placeholder is filled by the engine.</summary>
    public static bool IsBuiltIn(string name) => BuiltIn.Contains(name);

    /// <summary>Whether a placeholder is a figure of the comparison that decided.</summary>
    public static bool IsFigure(string name) => name is "左" or "右" or "差" or "容差";

    /// <summary>What stands between braces, in order, each once.</summary>
    public static IEnumerable<string> Placeholders(string template) => Find(template).Select(static found => found.Written).Distinct(StringComparer.Ordinal);

    /// <summary>Where a placeholder stands first in a template that begins at a place.</summary>
    public static TextSpan PlaceOf(string template, string written, TextSpan place)
    {
        var (start, length, _) = Find(template).First(found => found.Written == written);
        return new TextSpan(place.Start + start, length);
    }

    private static IEnumerable<(int Start, int Length, string Written)> Find(string template)
    {
        var folded = TextFolding.Fold(template);
        for (var open = folded.IndexOf('{', StringComparison.Ordinal); open >= 0; open = folded.IndexOf('{', open + 1))
        {
            var close = folded.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return (open, close + 1 - open, template[(open + 1)..close].Trim());
        }
    }

    /// <summary>Replaces every {式} by what it stands for.</summary>
    public static string Fill(string template, Func<string, string> value)
    {
        var folded = TextFolding.Fold(template);
        var text = new System.Text.StringBuilder();
        var at = 0;
        while (true)
        {
            var open = folded.IndexOf('{', at);
            var close = open < 0 ? -1 : folded.IndexOf('}', open);
            if (close < 0)
            {
                return text.Append(template, at, template.Length - at).ToString();
            }

            text.Append(template, at, open - at).Append(value(template[(open + 1)..close].Trim()));
            at = close + 1;
        }
    }

    /// <summary>The expression written between braces, or null where it is none.</summary>
    public static ExpressionSyntax? Parse(string written, SourceText source)
    {
        var parsed = RuleFileParser.Parse(new SourceText(source.Path, written + " = 0\n"));
        return parsed.Diagnostics.IsEmpty && parsed.File.Statements is [RuleSyntax { Condition: ComparisonSyntax { Operands: [var first, _] } }]
            ? first
            : null;
    }
}
