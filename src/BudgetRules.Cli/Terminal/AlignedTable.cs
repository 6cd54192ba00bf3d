using BudgetRules.Text;

namespace BudgetRules.Cli.Terminal;

/// <summary>Lines up rows of text: figures on their decimal points, other text on the left, by width in terminal columns.</summary>
internal static class AlignedTable
{
    private const string Gap = "  ";

    /// <summary>The rows as lines. All rows have as many fields as there are columns.</summary>
    /// <param name="rows">Fields by row.</param>
    /// <param name="figureColumns">Which columns are figures; texts among them stand on the right.</param>
    internal static IReadOnlyList<string> Lay(IReadOnlyList<string[]> rows, params bool[] figureColumns)
    {
        var lines = new string[rows.Count];
        for (var column = 0; column < figureColumns.Length; column++)
        {
            var fields = rows.Select(row => row[column]).ToArray();
            if (figureColumns[column])
            {
                AlignPoints(fields);
            }

            var width = fields.Max(field => DisplayWidth.Of(field));
            if (width == 0)
            {
                continue;
            }

            for (var row = 0; row < lines.Length; row++)
            {
                var padded = figureColumns[column] ? DisplayWidth.PadLeft(fields[row], width) : DisplayWidth.PadRight(fields[row], width);
                lines[row] = lines[row] is null ? padded : lines[row] + Gap + padded;
            }
        }

        return [.. lines.Select(line => (line ?? "").TrimEnd())];
    }

    private static void AlignPoints(string[] fields)
    {
        var longest = fields.Where(IsFigure).Select(FractionWidth).DefaultIfEmpty().Max();
        for (var i = 0; i < fields.Length; i++)
        {
            if (IsFigure(fields[i]))
            {
                fields[i] += new string(' ', longest - FractionWidth(fields[i]));
            }
        }
    }

    private static int FractionWidth(string figure) => figure.IndexOf('.') is var point and >= 0 ? figure.Length - point : 0;

    private static bool IsFigure(string field) => field.Length > 0 && field.All(c => char.IsAsciiDigit(c) || c is '-' or '.');
}
