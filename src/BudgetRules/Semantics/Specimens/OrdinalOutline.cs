using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The nesting that ordinals give to row labels: 一、 over （一） over 1. over （1） over ①, and 其中： under the row above it.</summary>
internal sealed class OrdinalOutline
{
    private readonly List<(int Level, string Path)> _open = [];

    /// <summary>The name behind the ordinal, without the spaces that spread it over a cell.</summary>
    public static string NameOf(string printed)
    {
        var tight = TextFolding.FoldTight(printed);
        var name = NameKey.Of(printed);
        if (name.Length == tight.Length && !printed.Any(char.IsWhiteSpace))
        {
            return printed;
        }

        // As printed from where the name begins: as many characters behind the ordinal as the key has.
        var kept = printed.Where(static c => !char.IsWhiteSpace(c) && c != '\uFEFF').ToArray();
        var left = name.Length;
        var start = kept.Length;
        while (start > 0 && left > 0)
        {
            start--;
            left -= TextFolding.IsQuote(kept[start]) ? 0 : 1;
        }

        while (start > 0 && TextFolding.IsQuote(kept[start - 1]))
        {
            start--;
        }

        return new string(kept, start, kept.Length - start);
    }

    /// <summary>The path of the next label.</summary>
    public string PathOf(string printed)
    {
        var name = NameOf(printed);
        var level = LevelOf(NameKey.OrdinalOf(printed));
        if (level == 0)
        {
            _open.Clear();
            _open.Add((0, name));
            return name;
        }

        while (_open.Count > 0 && _open[^1].Level >= level)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        // A row without ordinal heads only what says 其中.
        var path = _open.Count > 0 && (_open[^1].Level > 0 || level == PartLevel) ? $"{_open[^1].Path}.{name}" : name;
        _open.Add((level, path));
        return path;
    }

    private const int PartLevel = 9;

    private static int LevelOf(string ordinal)
    {
        if (ordinal.Length == 0)
        {
            return 0;
        }

        if (ordinal.StartsWith("其中", StringComparison.Ordinal))
        {
            return PartLevel;
        }

        var bracketed = ordinal[0] == '(';
        var digit = ordinal[bracketed ? 1 : 0];
        return (bracketed, char.IsAsciiDigit(digit), digit is >= '①' and <= '⑳') switch
        {
            (_, _, true) => 5,
            (false, false, _) => 1,
            (true, false, _) => 2,
            (false, true, _) => 3,
            (true, true, _) => 4,
        };
    }
}
