namespace BudgetRules.Evaluation;

/// <summary>Where in the document's tables a finding belongs; fields that do not apply are null.</summary>
/// <param name="Table">Title without 《》.</param>
/// <param name="Project">Key of the copy (项目).</param>
/// <param name="Code">Classification code of the row.</param>
/// <param name="Row">Name of the row as printed.</param>
/// <param name="Column">Path of the column.</param>
public sealed record FindingWhere(string? Table, string? Project, string? Code, string? Row, string? Column);
