using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A parsed file and what was wrong with it.</summary>
internal sealed record ParseResult(FileSyntax File, ImmutableArray<Diagnostic> Diagnostics);
