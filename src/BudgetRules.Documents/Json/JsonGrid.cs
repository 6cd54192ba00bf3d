using System.Collections.Immutable;
using System.Text.Json;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Json;

/// <summary>Headings and rows of a JSON table as printed texts.</summary>
internal sealed class JsonGrid(ImmutableArray<string> headings)
{
    /// <summary>The headings.</summary>
    public ImmutableArray<string> Headings { get; } = headings;

    /// <summary>Rows as wide as the headings; null is blank.</summary>
    public List<string?[]> Rows { get; } = [];

    /// <summary>Index of each row in the document.</summary>
    public List<int> Indexes { get; } = [];

    /// <summary>Rows that could not be read.</summary>
    public List<Loss> Lost { get; } = [];

    /// <summary>Takes a row, or says why it cannot be.</summary>
    public LocalizedText? Add(JsonElement row, int index, SourcePlace place)
    {
        if (row.ValueKind != JsonValueKind.Array)
        {
            return Lose(place, new LocalizedText("行应是一个数组 [ … ]", "a row must be an array"));
        }

        var cells = new string?[Headings.Length];
        var i = 0;
        foreach (var element in row.EnumerateArray())
        {
            if (element.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null))
            {
                return Lose(place, new LocalizedText("单元格应是文本、数或 null", "a cell must be a string, a number or null"));
            }

            var text = element.ValueKind == JsonValueKind.String ? element.GetString() : element.ValueKind == JsonValueKind.Number ? element.GetRawText() : null;
            if (i < cells.Length)
            {
                cells[i] = text;
            }
            else if (!string.IsNullOrWhiteSpace(text))
            {
                return Lose(place, new LocalizedText($"行有 {row.GetArrayLength()} 格，多于 {Headings.Length} 个栏目", $"the row has {row.GetArrayLength()} cells, more than {Headings.Length} headings"));
            }

            i++;
        }

        Rows.Add(cells);
        Indexes.Add(index);
        return null;
    }

    private LocalizedText Lose(SourcePlace place, LocalizedText fault)
    {
        Lost.Add(new Loss(fault.Chinese, place));
        return fault;
    }
}
