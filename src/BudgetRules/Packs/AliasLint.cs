using BudgetRules.Semantics;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>Looks over 又名: one alias of two names, an alias of an alias, an alias that is a name of its own (名210).</summary>
internal static class AliasLint
{
    /// <summary>What is to be said of the aliases of some files under one vocabulary.</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<FileSyntax> files, Vocabulary vocabulary)
    {
        var meant = new Dictionary<string, string>(StringComparer.Ordinal);
        var declared = vocabulary.Tables.SelectMany(static table => table.Columns.Select(static column => NameKey.Of(column.Name))
                .Concat(table.Specimen?.FixedRows.Select(static row => NameKey.Of(row.Name)) ?? []))
            .ToHashSet(StringComparer.Ordinal);
        var statements = files.SelectMany(static file => file.Statements.OfType<AliasSyntax>().Where(static alias => !alias.Target.IsTable).Select(alias => (File: file, Alias: alias))).ToList();
        foreach (var (file, alias) in statements)
        {
            var target = NameKey.Of(alias.Target.Name);
            foreach (var item in alias.Aliases)
            {
                var key = NameKey.Of(item.Name);
                if (meant.TryGetValue(key, out var other) && other != target)
                {
                    yield return Make(file, item, $"“{item.Name}”已经是“{other}”的又名，不能又是“{alias.Target.Name}”的", $"“{item.Name}” is an alias of “{other}” already.");
                }
                else if (declared.Contains(key))
                {
                    yield return Make(file, item, $"“{item.Name}”本身是表样里的名称，不能作“{alias.Target.Name}”的又名", $"“{item.Name}” is a declared name itself.");
                }

                meant.TryAdd(key, target);
            }
        }

        foreach (var (file, alias) in statements)
        {
            if (meant.TryGetValue(NameKey.Of(alias.Target.Name), out var other))
            {
                yield return Make(file, alias.Target, $"“{alias.Target.Name}”本身是“{other}”的又名，又名不能成串，请直接写在“{other}”后面", $"“{alias.Target.Name}” is itself an alias of “{other}”; aliases do not chain.");
            }
        }
    }

    private static Diagnostic Make(FileSyntax file, AliasItemSyntax item, string chinese, string english) =>
        new("名210", DiagnosticSeverity.Error, new LocalizedText(chinese, english), file.Source, item.Span);
}
