using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Packs;

/// <summary>A template and the plan of the rules under it.</summary>
internal sealed record CompiledTemplate(DisclosureTemplate Template, Plan Plan);
