using System.Globalization;
using BudgetRules.Text;

namespace BudgetRules.Classification;

/// <summary>What the four code types have in common: 3, 5, 7 or 9 digits, of which each pair after the third goes one level down.</summary>
internal readonly record struct CodeDigits(int Number)
{
    private const int LongestText = 64;

    public ClassificationLevel Level => Number switch
    {
        < 100 => ClassificationLevel.None,
        < 1_000 => ClassificationLevel.Class,
        < 100_000 => ClassificationLevel.Section,
        < 10_000_000 => ClassificationLevel.Item,
        _ => ClassificationLevel.SubItem,
    };

    public CodeDigits? Parent => Level > ClassificationLevel.Class ? new CodeDigits(Number / 100) : null;

    // 9 digits are below 2^31.
    private int Padded
    {
        get
        {
            var padded = Number;
            for (var level = Level; level is > ClassificationLevel.None and < ClassificationLevel.SubItem; level++)
            {
                padded *= 100;
            }

            return padded;
        }
    }

    public bool IsAncestorOf(CodeDigits other)
    {
        var above = other.Number;
        for (var level = other.Level; level > Level; level--)
        {
            above /= 100;
        }

        return Level != ClassificationLevel.None && other.Level > Level && above == Number;
    }

    /// <summary>Order of the tree: 201, 20101, 2010101, 20102, 202.</summary>
    public int CompareTo(CodeDigits other)
    {
        var byPlace = Padded.CompareTo(other.Padded);
        return byPlace != 0 ? byPlace : Level.CompareTo(other.Level);
    }

    public override string ToString() => Level == ClassificationLevel.None ? "" : Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads digits of the system and of a depth it has. White space around them is dropped, full-width digits are folded.</summary>
    public static bool TryParse(string? text, ClassificationSystem system, out CodeDigits digits)
    {
        digits = default;
        if (text is null || text.Length > LongestText)
        {
            return false;
        }

        var folded = TextFolding.Fold(text).AsSpan().Trim();
        if (folded.Length is not (3 or 5 or 7 or 9) || folded[0] != FirstDigit(system) || folded.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var read = new CodeDigits(int.Parse(folded, NumberStyles.None, CultureInfo.InvariantCulture));
        if (read.Level > Deepest(system))
        {
            return false;
        }

        digits = read;
        return true;
    }

    public static CodeDigits Parse(string text, ClassificationSystem system)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, system, out var digits)
            ? digits
            : throw new FormatException($"“{Shorten(text)}”不是{SystemNames.NameOf(system)}编码：应为以 {FirstDigit(system)} 开头的 {Lengths(system)} 位数字。");
    }

    /// <summary>The deepest level that a system has.</summary>
    public static ClassificationLevel Deepest(ClassificationSystem system) => system switch
    {
        ClassificationSystem.Revenue => ClassificationLevel.SubItem,
        ClassificationSystem.Functional => ClassificationLevel.Item,
        _ => ClassificationLevel.Section,
    };

    private static char FirstDigit(ClassificationSystem system) => system switch
    {
        ClassificationSystem.Revenue => '1',
        ClassificationSystem.Functional => '2',
        ClassificationSystem.DepartmentEconomic => '3',
        _ => '5',
    };

    private static string Lengths(ClassificationSystem system) => Deepest(system) switch
    {
        ClassificationLevel.SubItem => "3、5、7 或 9",
        ClassificationLevel.Item => "3、5 或 7",
        _ => "3 或 5",
    };

    private static string Shorten(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
