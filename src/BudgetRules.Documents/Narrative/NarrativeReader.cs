using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Matching;

namespace BudgetRules.Documents.Narrative;

internal static class NarrativeReader
{
    public static ImmutableArray<Table> Read(DocumentContext context, TemplateForms forms, Contents contents, HashSet<int> tableLines, CancellationToken cancellationToken) => [];
}
