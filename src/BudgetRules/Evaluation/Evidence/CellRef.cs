namespace BudgetRules.Evaluation.Evidence;

/// <summary>A cell of a batch, or a row that is not there (Row below 0).</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row of the batch, or a row state.</param>
/// <param name="Column">Column, −1 for the row as a whole.</param>
/// <param name="Parent">Department or copy it belongs to.</param>
/// <param name="Lookup">Look-up that found it, −1 for none.</param>
internal readonly record struct CellRef(int Table, int Row, int Column, int Parent, int Lookup);
