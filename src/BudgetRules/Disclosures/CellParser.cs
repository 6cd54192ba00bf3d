using System.Globalization;
using System.Text.RegularExpressions;
using BudgetRules.Text;

namespace BudgetRules.Disclosures;

/// <summary>Turns the printed text of a cell into an exact value (读数). Never throws for what a cell may hold.</summary>
public static partial class CellParser
{
    /// <summary>A figure of more digits than this is unreadable rather than rounded. <unit>digits</unit></summary>
    private const int MostDigits = 27;

    /// <summary>Reads a cell of the kind that its column holds.</summary>
    /// <param name="raw">The printed text; null is blank.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="unit">Unit of amounts where none is printed in the cell.</param>
    /// <param name="place">Where it stands.</param>
    public static Cell Parse(string? raw, SlotKind kind, MoneyUnit unit, SourcePlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        raw ??= "";
        var plain = Markup().Replace(raw, "").Trim();
        var dimension = DimensionOf(kind);
        var cell = new Cell { Raw = raw, State = CellState.Blank, Dimension = dimension, Place = place };
        if (dimension == Dimension.Text)
        {
            return plain.Length == 0 ? cell : cell with { State = CellState.Read, Text = plain };
        }

        var text = TextFolding.FoldTight(plain);
        if (IsBlankWording(text))
        {
            return cell with { Unit = dimension == Dimension.Money ? unit.Name : null };
        }

        var match = Figure().Match(text);
        if (!match.Success || SplitFigure().IsMatch(plain))
        {
            return cell with { State = CellState.Unreadable };
        }

        var suffix = match.Groups["suffix"].Value;
        return ReadFigure(cell, match, suffix, dimension, unit);
    }

    /// <summary>The dimension of what a slot takes.</summary>
    public static Dimension DimensionOf(SlotKind kind) => kind switch
    {
        SlotKind.Amount or SlotKind.AmountChange => Dimension.Money,
        SlotKind.Percent or SlotKind.RateChange => Dimension.Ratio,
        SlotKind.Quantity or SlotKind.Year or SlotKind.FiscalYear => Dimension.Number,
        _ => Dimension.Text,
    };

    /// <summary>Whether a folded text stands for nothing: empty, 无, 无此项, 不涉及, 不需填列, a dash or a slash.</summary>
    public static bool IsBlankWording(string folded) => folded is
        "" or "无" or "无此项" or "不涉及" or "不需填列" or "-" or "--" or "—" or "——" or "/";

    private static Cell ReadFigure(Cell cell, Match match, string suffix, Dimension dimension, MoneyUnit unit)
    {
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > MostDigits || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var magnitude))
        {
            return cell with { State = CellState.Unreadable };
        }

        var scale = Scale(suffix, dimension, unit, out var printedUnit);
        if (scale == 0)
        {
            return cell with { State = CellState.Unreadable };
        }

        var negative = match.Groups["sign"].Value is "-" || match.Groups["open"].Success;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        decimal exact;
        try
        {
            exact = magnitude * scale;
        }
        catch (OverflowException)
        {
            return cell with { State = CellState.Unreadable, Unit = printedUnit };
        }

        if (exact > long.MaxValue || exact != decimal.Truncate(exact))
        {
            return cell with { State = CellState.Unreadable, Unit = printedUnit };
        }

        return cell with
        {
            State = CellState.Read,
            Value = negative ? -(long)exact : (long)exact,
            Precision = Precision(scale, decimals),
            Unit = printedUnit,
            IsApproximate = match.Groups["about"].Success,
        };
    }

    private static long Precision(decimal scale, int decimals)
    {
        for (var i = 0; i < decimals; i++)
        {
            scale /= 10;
        }

        return scale >= 1 ? (long)scale : 1;
    }

    private static decimal Scale(string suffix, Dimension dimension, MoneyUnit unit, out string? printedUnit)
    {
        printedUnit = suffix.Length == 0 ? null : suffix;
        switch (dimension)
        {
            case Dimension.Money:
                var own = suffix.Length == 0 ? unit : MoneyUnit.FromName(suffix);
                printedUnit = own?.Name ?? suffix;
                return own?.Fen ?? 0;
            case Dimension.Ratio:
                printedUnit = "%";
                return suffix is "%" or "" ? 10_000 : suffix is "‰" ? 1_000 : 0;
            default:
                return suffix.Length > 6 || suffix.Any(char.IsAsciiDigit) ? 0 : 1_000_000;
        }
    }

    [GeneratedRegex("<[^<>]{1,200}>")]
    private static partial Regex Markup();

    // A space inside a figure may hide a lost digit or two figures run together: never guess.
    [GeneratedRegex(@"[0-9０-９.,，]\s+[0-9０-９.,，]", RegexOptions.CultureInvariant)]
    private static partial Regex SplitFigure();

    // Groups of three between commas only: 1,597.66 is a figure, 1,5 97.66 is not.
    [GeneratedRegex(@"^(?<about>约|近|超过|不足|大约)?(?<open>\()?(?<sign>[-+])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?(open)\))(?<suffix>[^\d.,\-+()]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
