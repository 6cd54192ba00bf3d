using System.Diagnostics.CodeAnalysis;

namespace BudgetRules.Performance;

/// <summary>
/// A printed indicator value (指标值) taken apart: ≥95% is ≥ · 95 · %. Words such as 长期, ranges, dates and approximate
/// figures stay text: they are not quantified, and nothing is guessed about them. Immutable.
/// </summary>
public sealed record IndicatorValue
{
    private IndicatorValue(string raw) => Raw = raw;

    /// <summary>The text as printed, untouched.</summary>
    public string Raw { get; }

    /// <summary>The printed sign; <see cref="IndicatorComparator.None"/> where there is none or the value is not quantified.</summary>
    public IndicatorComparator Comparator { get; private init; }

    /// <summary>The sign in its usual form (≥ ≤ &gt; &lt; =), or an empty string.</summary>
    public string ComparatorText => IndicatorValueReader.SignOf(Comparator);

    /// <summary>
    /// The printed number, exact, with its printed decimals (0.950 keeps three); null where the value is not quantified.
    /// 95% has the number 95, 3亿元 has 3: the unit is never multiplied in.
    /// </summary>
    /// <unit>see <see cref="Unit"/></unit>
    public decimal? Number { get; private init; }

    /// <summary>The printed unit in half-width form, without spaces (%, 份, 个(件), 亿元); empty where none is printed or the value is not quantified.</summary>
    public string Unit { get; private init; } = "";

    /// <summary>Whether there is a number to compare with.</summary>
    [MemberNotNullWhen(true, nameof(Number))]
    public bool IsQuantified => Number is not null;

    /// <summary>Whether the number counts hundredths (%).</summary>
    public bool IsPercentage => Unit == "%";

    /// <summary>
    /// Reads a value. Never throws: what is no single number with an optional sign and unit is not quantified; null counts as an empty text.
    /// Full and half width mean the same; mark-up (&lt;p&gt;, $\geq 95\%$) is looked through. More than 128 characters or 28 digits are not a value.
    /// </summary>
    /// <param name="printed">The cell as printed.</param>
    public static IndicatorValue Parse(string? printed)
    {
        var raw = printed ?? "";
        return IndicatorValueReader.TryRead(raw, out var comparator, out var number, out var unit)
            ? new IndicatorValue(raw) { Comparator = comparator, Number = number, Unit = unit }
            : new IndicatorValue(raw);
    }

    /// <summary>Reads a value and says whether it is quantified. Never throws.</summary>
    /// <param name="printed">The cell as printed.</param>
    /// <param name="value">The value; never null, also where the result is false.</param>
    public static bool TryParse(string? printed, out IndicatorValue value)
    {
        value = Parse(printed);
        return value.IsQuantified;
    }

    /// <summary>The text as printed.</summary>
    public override string ToString() => Raw;
}
