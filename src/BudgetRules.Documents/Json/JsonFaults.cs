using System.Text.Json;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Json;

/// <summary>What is wrong with a JSON document, each with its JSON pointer.</summary>
internal sealed class JsonFaults(SourceText source)
{
    private const int Most = 200;

    /// <summary>What was said.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What was lost of the document.</summary>
    public List<Loss> Losses { get; } = [];

    /// <summary>The text is no JSON.</summary>
    public void ReportSyntax(JsonException exception)
    {
        var line = (int)(exception.LineNumber ?? 0) + 1;
        var span = source.GetLineSpan(Math.Clamp(line, 1, source.LineCount));
        var column = ColumnOf(source.ToString(span), (int)(exception.BytePositionInLine ?? 0));
        Add(DocumentDiagnostics.Json(
            source,
            new TextSpan(span.Start + column, Math.Min(1, span.Length - column)),
            $"不是合法的 JSON：第 {line} 行第 {column + 1} 列附近看不懂，请检查逗号、引号和括号",
            $"not JSON: something is wrong near line {line}, column {column + 1}; check commas, quotes and brackets"));
        Losses.Add(new Loss("不是合法的 JSON", SourcePlace.At(source.Path, line, column + 1, 0)));
    }

    /// <summary>Something is wrong and a part of the document is not read because of it.</summary>
    public void Lose(string pointer, string chinese, string english)
    {
        Add(DocumentDiagnostics.Json(source, default, At(pointer) + chinese, At(pointer) + english));
        Losses.Add(new Loss(At(pointer) + chinese, new SourcePlace { File = source.Path, Cell = pointer }));
    }

    /// <summary>Something is wrong and passed over.</summary>
    public void Warn(string pointer, string chinese, string english, string code = "文605") =>
        Add(new Diagnostic(code, DiagnosticSeverity.Warning, new LocalizedText(At(pointer) + chinese, At(pointer) + english), source, default));

    /// <summary>Says something; bounded.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (Diagnostics.Count < Most)
        {
            Diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Says which properties are not known.</summary>
    public void CheckProperties(JsonElement element, string pointer, string[] known)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                var close = Spelling.Closest(property.Name, known);
                Warn(
                    $"{pointer}/{property.Name}",
                    $"不认识的属性“{property.Name}”{(close is null ? "" : $"，是否想写“{close}”")}",
                    $"unknown property \"{property.Name}\"{(close is null ? "" : $", did you mean \"{close}\"")}");
            }
        }
    }

    private static string At(string pointer) => pointer.Length == 0 ? "" : pointer + "：";

    // The reader counts bytes, people count characters.
    private static int ColumnOf(string line, int bytes)
    {
        var column = 0;
        while (column < line.Length && bytes > 0)
        {
            bytes -= line[column] < 0x80 ? 1 : line[column] < 0x800 ? 2 : char.IsSurrogate(line[column]) ? 2 : 3;
            column++;
        }

        return column;
    }
}
