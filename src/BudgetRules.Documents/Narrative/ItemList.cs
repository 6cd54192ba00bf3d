using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>Reads a list of items (逐项): name and amount, parted by 、，；。： behind the words that begin the list.</summary>
internal static class ItemList
{
    private const string Delimiters = "、,;。:\n";

    /// <summary>An item: where its name begins and ends, and where its amount does.</summary>
    public readonly record struct Item(int NameStart, int NameEnd, int AmountEnd);

    /// <summary>
    /// The items behind the first occurrence of the words that has any: in the rest of its paragraph, else in the paragraphs that
    /// follow while each has one. Null where the words do not occur.
    /// </summary>
    public static IReadOnlyList<Item>? Read(NarrativeText text, string lead)
    {
        var words = TextFolding.FoldTight(lead);
        if (words.Length == 0)
        {
            return null;
        }

        var found = false;
        for (var at = text.Tight.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.Tight.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            found = true;
            var start = at + words.Length;
            var end = EndOfLine(text.Tight, start);
            var items = ReadLine(text.Tight, start, end, isFirstOnly: false);
            if (items.Count > 0)
            {
                return items;
            }

            if (ReadFollowing(text.Tight, end) is { Count: > 0 } following)
            {
                return following;
            }
        }

        return found ? [] : null;
    }

    private static List<Item> ReadFollowing(string text, int end)
    {
        var items = new List<Item>();
        while (end < text.Length)
        {
            var start = end + 1;
            end = EndOfLine(text, start);

            // An enumerated paragraph is one item and words about it.
            var isEnumerated = NameKey.OrdinalOf(text[start..Math.Min(end, start + 8)]).Length > 0;
            var line = ReadLine(text, start, end, isEnumerated);
            if (line.Count == 0)
            {
                break;
            }

            items.AddRange(line);
        }

        return items;
    }

    private static List<Item> ReadLine(string text, int start, int end, bool isFirstOnly)
    {
        var items = new List<Item>();
        var nameStart = start;
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var number = FigureScanner.Number(text, i);
                var unit = FigureScanner.MoneyUnit(text, i + number);
                var name = nameStart + NameKey.OrdinalOf(text[nameStart..i]).Length;
                if (unit > 0 && name < i)
                {
                    items.Add(new Item(name, i, i + number + unit));
                    if (isFirstOnly)
                    {
                        return items;
                    }

                    nameStart = i + number + unit;
                }

                i += number - 1;
            }
            else if (Delimiters.Contains(text[i], StringComparison.Ordinal) && !IsOrdinalComma(text, nameStart, i))
            {
                nameStart = i + 1;
            }
        }

        return items;
    }

    // 1、办公费: the comma belongs to the enumerator.
    private static bool IsOrdinalComma(string text, int nameStart, int at) => text[at] == '、' && at > nameStart && NameKey.OrdinalOf(text[nameStart..Math.Min(text.Length, at + 2)]).Length == at + 1 - nameStart;

    private static int EndOfLine(string text, int start)
    {
        var end = start >= text.Length ? -1 : text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
