using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>Places and addresses in the words of a report.</summary>
internal static class PlaceWords
{
    /// <summary>第 180 行, 第 3 页, 表1!B7; empty for null.</summary>
    internal static string Of(SourcePlace? place, MessageLanguage language) => place switch
    {
        null => "",
        { Line: > 0 } => new LocalizedText($"第 {place.Line} 行", $"line {place.Line}").In(language),
        { Sheet: null, Page: > 0 } => new LocalizedText($"第 {place.Page} 页", $"page {place.Page}").In(language),
        { Sheet: null, Cell: null } => "",
        _ => place.ToString(),
    };

    /// <summary>《表》[行，列], with the project where there is one.</summary>
    /// <param name="withTable">Whether to name the table, too.</param>
    internal static string Of(FindingWhere where, bool withTable = true)
    {
        var table = where.Table is null || !withTable ? "" : $"《{where.Table}》";
        var project = where.Project is null ? "" : $"“{where.Project}”";
        var axes = string.Join("，", new[] { RowOf(where), where.Column }.Where(axis => !string.IsNullOrEmpty(axis)));
        return axes.Length == 0 ? table + project : $"{table}{project}[{axes}]";
    }

    /// <summary>Code and name of the row, as far as there are any.</summary>
    internal static string RowOf(FindingWhere where) =>
        string.Join(' ', new[] { where.Code, where.Row }.Where(part => !string.IsNullOrEmpty(part)));
}
