namespace BudgetRules.Disclosures.Batch;

/// <summary>For each row of one table the row of another with the same code, else the same name.</summary>
internal sealed record JoinSchema(int From, int To);
