namespace BudgetRules.Disclosures;

/// <summary>Where a value stands in its document (位置). Fields that do not apply to the kind of file are 0 or null.</summary>
public sealed record SourcePlace
{
    /// <summary>File path, where the document is a file.</summary>
    public string? File { get; init; }

    /// <summary>Line from 1 (text files), else 0.</summary>
    public int Line { get; init; }

    /// <summary>Column from 1 in UTF-16 units (text files), else 0.</summary>
    public int Column { get; init; }

    /// <summary>Last line, else 0.</summary>
    public int EndLine { get; init; }

    /// <summary>Column behind the last character, else 0.</summary>
    public int EndColumn { get; init; }

    /// <summary>Page from 1 (paged files), else 0.</summary>
    public int Page { get; init; }

    /// <summary>Worksheet name (workbooks).</summary>
    public string? Sheet { get; init; }

    /// <summary>Cell address such as B7 (workbooks), or a JSON pointer (JSON documents).</summary>
    public string? Cell { get; init; }

    /// <summary>A place on one line.</summary>
    public static SourcePlace At(string? file, int line, int column, int length) =>
        new() { File = file, Line = line, Column = column, EndLine = line, EndColumn = column + length };

    /// <summary>The place in words, without the file: 第 308 行第 1 列, 第 3 页, 表1!B7.</summary>
    public override string ToString()
    {
        if (Line > 0)
        {
            return Column > 0 ? $"第 {Line} 行第 {Column} 列" : $"第 {Line} 行";
        }

        if (Sheet is not null)
        {
            return Cell is null ? Sheet : $"{Sheet}!{Cell}";
        }

        return Page > 0 ? $"第 {Page} 页" : Cell ?? File ?? "";
    }
}
