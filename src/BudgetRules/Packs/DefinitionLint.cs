using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>Looks over definitions (设): twice in a file, hiding an imported one, never used (名206, 名207).</summary>
internal static class DefinitionLint
{
    /// <summary>What is to be said of the definitions of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="imported">Names of definitions of the packages a file imports, with the package's name.</param>
    public static IEnumerable<Diagnostic> Check(Package package, Func<FileSyntax, IReadOnlyDictionary<string, string>> imported)
    {
        foreach (var file in package.Files)
        {
            var seen = new Dictionary<string, DefinitionSyntax>(StringComparer.Ordinal);
            var visible = imported(file);
            foreach (var definition in file.Statements.OfType<DefinitionSyntax>())
            {
                var key = NameKey.Of(definition.Name);
                if (!seen.TryAdd(key, definition))
                {
                    var line = file.Source.GetPosition(seen[key].Span.Start).Line;
                    yield return Make("名207", DiagnosticSeverity.Error, file, definition, $"“{definition.Name}”在第 {line} 行已经定义过，这里的不起作用，请换一个名称", $"“{definition.Name}” is defined already on line {line}; this one has no effect.");
                }
                else if (visible.TryGetValue(key, out var other))
                {
                    yield return Make("名207", DiagnosticSeverity.Warning, file, definition, $"“{definition.Name}”与引入的规则包“{other}”里的名称重名，本文件用这里的定义", $"“{definition.Name}” hides the definition of the imported package “{other}”.");
                }
                else if (package.HasRules && !IsUsed(package, definition))
                {
                    yield return Make("名206", DiagnosticSeverity.Warning, file, definition, $"“{definition.Name}”定义了但没有用到", $"“{definition.Name}” is defined and never used.");
                }
            }
        }
    }

    private static bool IsUsed(Package package, DefinitionSyntax definition)
    {
        var key = NameKey.Of(definition.Name);
        return package.Files.Any(file => file.Tokens.Any(token =>
            token.Span != definition.NameSpan
            && (token.Kind == TokenKind.Name ? NameKey.Of(token.Text) == key : token.Kind == TokenKind.RawText && token.Text.Contains(definition.Name, StringComparison.Ordinal))));
    }

    private static Diagnostic Make(string code, DiagnosticSeverity severity, FileSyntax file, DefinitionSyntax definition, string chinese, string english) =>
        new(code, severity, new LocalizedText(chinese, english), file.Source, definition.NameSpan);
}
