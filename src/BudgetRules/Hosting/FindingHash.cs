using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BudgetRules.Evaluation;

namespace BudgetRules.Hosting;

/// <summary>Hashes of findings; fields are length-prefixed, so that no two lists of fields give one text.</summary>
internal static class FindingHash
{
    /// <summary>Hash of a rule's text.</summary>
    public static string OfRule(string text) => Of([text]);

    /// <summary>Hash without figures.</summary>
    public static string Key(Finding finding) => Of([finding.RuleId, .. Fields(finding.Where)]);

    /// <summary>Hash with figures.</summary>
    public static string Figures(Finding finding, string key) => Of(
    [
        key,
        finding.Outcome.ToString(),
        Number(finding.Left),
        Number(finding.Right),
        Number(finding.Tolerance),
        finding.Unit,
        .. finding.Cells.SelectMany(static cell => Fields(cell.Where).Append(cell.Value is null ? cell.Raw : Number(cell.Value)).Append(cell.Unit)),
    ]);

    private static IEnumerable<string?> Fields(FindingWhere where) => [where.Table, where.Project, where.Code, where.Row, where.Column];

    // 10.50 and 10.5 are one figure.
    private static string? Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Of(IEnumerable<string?> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:").Append(field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
