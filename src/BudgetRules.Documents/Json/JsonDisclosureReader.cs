using BudgetRules.Disclosures;
using BudgetRules.Documents.Loading;

namespace BudgetRules.Documents.Json;

internal static class JsonDisclosureReader
{
    public static Disclosure Read(LoadedText loaded, IReadOnlyList<DisclosureTemplate> templates, ReadOptions options) => throw new NotImplementedException();
}
