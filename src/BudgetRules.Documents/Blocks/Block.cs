namespace BudgetRules.Documents.Blocks;

/// <summary>A piece of a document in reading order: a paragraph or a grid.</summary>
/// <param name="Line">First line, from 1.</param>
internal abstract record Block(int Line);
