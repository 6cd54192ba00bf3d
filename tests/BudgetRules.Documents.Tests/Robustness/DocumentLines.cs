using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>The lines of a text document, its tables, and which of them are budget tables.</summary>
internal static partial class DocumentLines
{
    /// <summary>The document changed line by line.</summary>
    public static string EachLine(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    /// <summary>The lines changed as a list.</summary>
    public static string Edit(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    /// <summary>Every cell of every row changed.</summary>
    public static string EachCell(string text, Func<string, string> change) =>
        EachLine(text, line => IsRow(line) ? string.Join('\t', line.Split('\t').Select(change)) : line);

    /// <summary>Every line outside tables changed.</summary>
    public static string EachParagraph(string text, Func<string, string> change) => EachLine(text, line => IsRow(line) ? line : change(line));

    /// <summary>The cells of budget tables changed: those before the performance tables.</summary>
    public static string EachBudgetCell(string text, Func<string, string> change)
    {
        var (first, last) = (0, 0);
        return Edit(text, lines =>
        {
            (first, last) = BudgetRange(lines);
            for (var i = first; i < last; i++)
            {
                if (IsRow(lines[i]))
                {
                    lines[i] = string.Join('\t', lines[i].Split('\t').Select(change));
                }
            }
        });
    }

    /// <summary>Whether a line is a row of a table.</summary>
    public static bool IsRow(string line) => line.Contains('\t', StringComparison.Ordinal);

    /// <summary>A line without the spaces around it.</summary>
    public static string Bare(string line) => line.Trim(' ', '\u3000', '\r');

    /// <summary>Whether a cell is an amount printed with two decimals.</summary>
    public static bool IsAmount(string cell) => Amount().IsMatch(cell);

    // Where a table was changed before so that a change does not find it, that change does nothing.
    private static readonly (int First, int Header, int End) None = (0, 0, 0);

    /// <summary>From the first budget table to the end of the last one.</summary>
    public static (int First, int Last) BudgetRange(List<string> lines) =>
        (Math.Max(0, lines.FindIndex(static line => Bare(line) is "附表4-1" or "收支总表")), EndOfBudget(lines));

    private static int EndOfBudget(List<string> lines)
    {
        foreach (var title in new[] { "部门整体支出绩效目标表", "部门项目绩效目标表（一项一表）", "部门项目绩效目标表(一项一表)", "名词解释" })
        {
            if (lines.FindLastIndex(line => Bare(line).EndsWith(title, StringComparison.Ordinal)) is >= 0 and var end)
            {
                return end;
            }
        }

        return lines.Count;
    }

    /// <summary>The budget tables: first row, number of header rows, row after the last.</summary>
    public static IEnumerable<(int First, int Header, int End)> BudgetTables(List<string> lines)
    {
        var (first, last) = BudgetRange(lines);
        for (var i = first; i < last; i++)
        {
            if (!IsRow(lines[i]))
            {
                continue;
            }

            var end = i;
            while (end < last && (IsRow(lines[end]) || lines[end].Length == 0))
            {
                end++;
            }

            while (!IsRow(lines[end - 1]))
            {
                end--;
            }

            var header = 0;
            while (i + header < end && !lines[i + header].Split('\t').Any(static cell => IsAmount(cell)))
            {
                header++;
            }

            yield return (i, header, end);
            i = end;
        }
    }

    /// <summary>The table of a title; nothing where it is not there.</summary>
    public static (int First, int Header, int End) BudgetTable(List<string> lines, string title)
    {
        var at = lines.FindLastIndex(line => Bare(line) == title);
        return BudgetTables(lines).Where(table => at >= 0 && table.First > at).DefaultIfEmpty(None).First();
    }

    [GeneratedRegex(@"^-?[0-9,]+\.[0-9][0-9]$")]
    private static partial Regex Amount();
}
