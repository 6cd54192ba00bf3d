namespace BudgetRules.Text;

/// <summary>Width of text in terminal columns: wide and full-width characters (East Asian Width W and F) take two.</summary>
public static class DisplayWidth
{
    /// <summary>Columns that a text takes. <unit>terminal columns</unit></summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune.Value);
        }

        return width;
    }

    /// <summary>The text followed by as many spaces as it lacks to the width; unchanged where it is wider.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The text preceded by as many spaces as it lacks to the width; unchanged where it is wider.</summary>
    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    private static int Of(int rune) => rune switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => 0,
        < 0x1100 => rune is >= 0x300 and < 0x370 ? 0 : 1,
        <= 0x115F or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026 or 0x2014 => 2,
        _ => 1,
    };
}
