namespace BudgetRules.Evaluation;

/// <summary>How many rules came out how; the four numbers add up to the number of rules.</summary>
/// <param name="Passed">通过. <unit>rules</unit></param>
/// <param name="Failed">不通过. <unit>rules</unit></param>
/// <param name="NotApplicable">不适用. <unit>rules</unit></param>
/// <param name="Undetermined">无法判定. <unit>rules</unit></param>
public sealed record ReportSummary(int Passed, int Failed, int NotApplicable, int Undetermined);
