namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>The same document as Markdown: rows as pipe tables, a new table after every blank line.</summary>
internal static class MarkdownCopy
{
    /// <summary>Converts a text document.</summary>
    public static string Of(string text)
    {
        var lines = new List<string>();
        var width = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!DocumentLines.IsRow(line))
            {
                if (width > 0 && line.Length > 0)
                {
                    lines.Add("");
                }

                width = 0;
                lines.Add(line);
                continue;
            }

            var cells = line.Split('\t').Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal)).ToArray();
            lines.Add("| " + string.Join(" | ", cells) + " |");
            if (width == 0)
            {
                if (lines.Count > 1 && lines[^2].Length > 0)
                {
                    lines.Insert(lines.Count - 1, "");
                }

                lines.Add("|" + string.Concat(Enumerable.Repeat("---|", cells.Length)));
                width = cells.Length;
            }
        }

        return string.Join('\n', lines);
    }
}
