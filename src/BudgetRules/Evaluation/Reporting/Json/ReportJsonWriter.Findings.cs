using System.Collections.Immutable;

namespace BudgetRules.Evaluation;

internal sealed partial class ReportJsonWriter
{
    private void WriteFinding(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        json.WriteString("title", finding.RuleTitle);
        json.WriteString("ruleText", finding.RuleText);
        json.WriteString("outcome", JsonNames.Of(finding.Outcome));
        json.WriteString("severity", JsonNames.Of(finding.Severity));
        json.WriteBoolean("roundingDifference", finding.IsRoundingDifference);
        json.WriteBoolean("lastDigit", finding.IsLastDigit);
        json.WriteBoolean("agreesWhenTruncated", finding.AgreesWhenTruncated);
        json.WriteString("responsibility", JsonNames.Of(finding.Responsibility));
        json.WriteStartObject("where");
        WriteWhere(finding.Where);
        json.WriteEndObject();
        json.WriteString("message", finding.Message);
        json.WriteString("messageTemplate", finding.MessageTemplate);
        json.WriteStartArray("arguments");
        foreach (var argument in finding.Arguments)
        {
            json.WriteStartObject();
            json.WriteString("name", argument.Name);
            json.WriteString("value", argument.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePlace(finding.Place);
        WriteFigure("left", finding.Left);
        WriteFigure("right", finding.Right);
        WriteFigure("difference", finding.Difference);
        WriteFigure("tolerance", finding.Tolerance);
        json.WriteString("unit", finding.Unit);
        json.WriteString("reason", finding.Reason?.In(language));
        json.WriteString("remedy", finding.Remedy);
        WriteTexts("basis", finding.Basis);
        WriteTexts("assumptions", finding.Assumptions);
        json.WriteStartArray("cells");
        foreach (var cell in finding.Cells)
        {
            json.WriteStartObject();
            WriteWhere(cell.Where);
            json.WriteString("raw", cell.Raw);
            WriteFigure("value", cell.Value);
            json.WriteString("unit", cell.Unit);
            WritePlace(cell.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteWhere(FindingWhere where)
    {
        json.WriteString("table", where.Table);
        json.WriteString("project", where.Project);
        json.WriteString("code", where.Code);
        json.WriteString("row", where.Row);
        json.WriteString("column", where.Column);
    }

    private void WriteTexts(string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
