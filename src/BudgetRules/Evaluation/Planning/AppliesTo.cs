namespace BudgetRules.Evaluation.Planning;

/// <summary>A cell that must apply to a row for the row to take part.</summary>
internal readonly record struct AppliesTo(int Table, int Column, CellAccess Access);
