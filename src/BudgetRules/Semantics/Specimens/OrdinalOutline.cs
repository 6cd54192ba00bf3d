using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The nesting that ordinals give to row labels: 一、 over （一） over 1. over （1） over ①, and 其中： under the row above it.</summary>
internal sealed class OrdinalOutline
{
    private const int PartLevel = 9;

    private readonly List<int> _levels = [];
    private readonly List<string> _paths = [];

    /// <summary>The name behind the ordinal, without the spaces that spread it over a cell.</summary>
    public static string NameOf(string printed)
    {
        var tight = TextFolding.FoldTight(printed);
        var name = NameKey.Of(printed);
        var kept = WithoutSpaces(printed);
        if (name.Length == tight.Length)
        {
            return kept;
        }

        // As printed from where the name begins: as many characters behind the ordinal as the key has.
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

        return kept[start..];
    }

    private static string WithoutSpaces(string printed)
    {
        var kept = new System.Text.StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    /// <summary>The path of the next label.</summary>
    public string PathOf(string printed)
    {
        var name = NameOf(printed);
        var level = LevelOf(NameKey.OrdinalOf(printed));
        if (level == 0)
        {
            _levels.Clear();
            _paths.Clear();
            return Open(0, name);
        }

        while (_levels.Count > 0 && _levels[^1] >= level)
        {
            _levels.RemoveAt(_levels.Count - 1);
            _paths.RemoveAt(_paths.Count - 1);
        }

        // A row without ordinal heads only what says 其中.
        var nested = _levels.Count > 0 && (_levels[^1] > 0 || level == PartLevel);
        return Open(level, nested ? $"{_paths[^1]}.{name}" : name);
    }

    private string Open(int level, string path)
    {
        _levels.Add(level);
        _paths.Add(path);
        return path;
    }

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
