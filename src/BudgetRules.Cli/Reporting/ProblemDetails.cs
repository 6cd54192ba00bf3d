using BudgetRules.Cli.Terminal;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>What stands under the sentence of a problem: both sides, the cells read, or the list of its findings.</summary>
internal static class ProblemDetails
{
    private const int MostCells = 6;
    private const int MostFindings = 8;
    private const int MostAssumptions = 2;

    internal static IEnumerable<string> Of(Problem problem, int width, MessageLanguage language)
    {
        if (problem.Findings is [var only])
        {
            return [.. Sides(problem, only, language), .. Cells(only, language), .. Remarks(problem, only, width, language)];
        }

        if (problem.Kind == ProblemKind.Unread)
        {
            // The sentence names what is missing, and its findings only repeat it.
            return [];
        }

        var shown = problem.Findings.Take(MostFindings).ToList();
        var lines = shown.Any(finding => finding.Left is not null) ? Comparisons(shown, language) : Sentences(shown, language);
        return problem.Findings.Length > shown.Count ? [.. lines, More(problem.Findings.Length - shown.Count, "处", language)] : lines;
    }

    private static IEnumerable<string> Sides(Problem problem, Finding finding, MessageLanguage language)
    {
        // A sentence without a 提示 of its own shows both sides already, and so do cells that are the two sides; counts need no tolerance.
        if (finding.Left is null || finding.Right is null || finding.Unit is null
            || problem.Title.Contains("（容差", StringComparison.Ordinal)
            || (finding.Cells is [{ Value: { } first }, { Value: { } second }] && first == finding.Left && second == finding.Right))
        {
            return [];
        }

        var unit = finding.Unit is null ? "" : $" {finding.Unit}";
        var tolerance = finding.Tolerance is null ? "" : new LocalizedText(
            $"，容差 {FigureWords.Of(finding.Tolerance)}", $", tolerance {FigureWords.Of(finding.Tolerance)}").In(language);
        return
        [
            new LocalizedText(
                $"左 {FigureWords.Of(finding.Left)}，右 {FigureWords.Of(finding.Right)}，差 {FigureWords.Of(finding.Difference)}{unit}{tolerance}",
                $"left {FigureWords.Of(finding.Left)}, right {FigureWords.Of(finding.Right)}, difference {FigureWords.Of(finding.Difference)}{unit}{tolerance}")
                .In(language),
        ];
    }

    private static IEnumerable<string> Cells(Finding finding, MessageLanguage language)
    {
        // Of an unread table there is no cell to show.
        var cells = finding.Cells.Where(cell => finding.Outcome != Outcome.Undetermined || cell.Raw is not null).ToList();
        if (cells.Count == 0)
        {
            return [];
        }

        var rows = cells.Take(MostCells).Select(cell => new[]
        {
            PlaceWords.Of(cell.Place, language),
            FigureWords.Of(cell, language),
            cell.Value is null ? "" : cell.Unit ?? "",
            PlaceWords.Of(cell.Where),
        }).ToList();
        var lines = AlignedTable.Lay(rows, false, true, false, false);
        return cells.Count > rows.Count ? [.. lines, More(cells.Count - rows.Count, "格", language)] : lines;
    }

    private static IEnumerable<string> Remarks(Problem problem, Finding finding, int width, MessageLanguage language)
    {
        var remarks = new List<string>();
        if (finding.Reason is { } reason && !problem.Title.Contains(reason.Chinese, StringComparison.Ordinal))
        {
            remarks.Add(new LocalizedText($"原因：{reason.Chinese}", $"Reason: {reason.English}").In(language));
        }

        if (finding.AgreesWhenTruncated)
        {
            remarks.Add(new LocalizedText("按截断（不四舍五入）则相符。", "The figures agree if truncated instead of rounded.").In(language));
        }

        if (!finding.Assumptions.IsEmpty)
        {
            var shown = string.Join("；", finding.Assumptions.Take(MostAssumptions));
            var rest = finding.Assumptions.Length - MostAssumptions;
            var more = rest > 0 ? new LocalizedText($"；等 {rest + MostAssumptions} 项", $"; {rest} more").In(language) : "";
            remarks.Add(new LocalizedText($"假设：{shown}{more}", $"Assumed: {shown}{more}").In(language));
        }

        if (finding.Remedy is { Length: > 0 } remedy)
        {
            remarks.Add(new LocalizedText($"整改：{remedy}", $"To do: {remedy}").In(language));
        }

        return remarks.SelectMany(remark => LineWrap.Wrap(remark, width));
    }

    private static IReadOnlyList<string> Comparisons(List<Finding> findings, MessageLanguage language)
    {
        var unit = findings.Select(finding => finding.Unit).Distinct().ToList() is [{ } one] ? one : null;
        var severalTables = findings.Select(finding => finding.Where.Table).Distinct().Count() > 1;
        string[] heading =
        [
            new LocalizedText("位置", "place").In(language),
            new LocalizedText("处", "where").In(language),
            new LocalizedText("左", "left").In(language),
            new LocalizedText("右", "right").In(language),
            new LocalizedText("差", "difference").In(language),
            unit ?? "",
        ];
        var rows = findings.Select(finding => new[]
        {
            PlaceWords.Of(finding.Place, language),
            PlaceWords.Of(finding.Where, severalTables),
            FigureWords.Of(finding.Left),
            FigureWords.Of(finding.Right),
            FigureWords.Of(finding.Difference),
            unit is null ? finding.Unit ?? "" : "",
        });
        return AlignedTable.Lay([heading, .. rows], false, false, true, true, true, false);
    }

    private static IReadOnlyList<string> Sentences(List<Finding> findings, MessageLanguage language) =>
        AlignedTable.Lay(
            [.. findings.Select(finding => new[] { PlaceWords.Of(finding.Place, language), finding.Message })], false, false);

    private static string More(int count, string counter, MessageLanguage language) => new LocalizedText(
        $"另有 {count} {counter}，见 --format json", $"{count} more, see --format json").In(language);
}
