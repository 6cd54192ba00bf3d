using System.Collections.Immutable;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>The definitions (设) that a file sees: its own, then those of its package and of imported packages.</summary>
internal sealed class DefinitionScope
{
    private readonly Dictionary<string, (DefinitionSyntax Syntax, DefinitionScope Scope)> _visible = new(StringComparer.Ordinal);

    /// <summary>Makes the scope of a file.</summary>
    /// <param name="file">The file.</param>
    public DefinitionScope(FileSyntax file)
    {
        File = file;
        foreach (var definition in file.Statements.OfType<DefinitionSyntax>())
        {
            _visible.TryAdd(NameKey.Of(definition.Name), (definition, this));
        }
    }

    /// <summary>The file.</summary>
    public FileSyntax File { get; }

    /// <summary>Names that are visible.</summary>
    public IEnumerable<string> Names => _visible.Values.Select(static item => item.Syntax.Name);

    /// <summary>Adds the definitions of another file behind those already visible.</summary>
    public void Import(DefinitionScope other)
    {
        foreach (var definition in other.File.Statements.OfType<DefinitionSyntax>())
        {
            _visible.TryAdd(NameKey.Of(definition.Name), (definition, other));
        }
    }

    /// <summary>The definition of a name and the scope it was written in, or null.</summary>
    public (DefinitionSyntax Syntax, DefinitionScope Scope)? Find(string name) =>
        _visible.TryGetValue(NameKey.Of(name), out var found) ? found : null;
}
