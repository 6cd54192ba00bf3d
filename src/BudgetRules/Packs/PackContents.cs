using System.Collections.Immutable;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>Everything a rule pack holds.</summary>
internal sealed record PackContents(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<CompiledTemplate> Templates,
    ImmutableArray<FileSyntax> Files,
    string Hash);
