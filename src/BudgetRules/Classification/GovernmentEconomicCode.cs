namespace BudgetRules.Classification;

/// <summary>
/// A code of the government-budget economic classification (政府预算支出经济分类), e.g. 50201: 类 (3 digits) or 款 (5).
/// The default value is no code: it prints as an empty text and is ancestor of none.
/// </summary>
public readonly record struct GovernmentEconomicCode : IComparable<GovernmentEconomicCode>
{
    private readonly CodeDigits _digits;

    private GovernmentEconomicCode(CodeDigits digits) => _digits = digits;

    /// <summary>The classification that every such code belongs to.</summary>
    public static ClassificationSystem BelongsTo => ClassificationSystem.GovernmentEconomic;

    /// <summary>Depth of the code: 类 or 款.</summary>
    public ClassificationLevel Level => _digits.Level;

    /// <summary>The code one level up, or null for a 类.</summary>
    public GovernmentEconomicCode? Parent => _digits.Parent is { } parent ? new GovernmentEconomicCode(parent) : null;

    internal CodeDigits Digits => _digits;

    /// <summary>Reads a code.</summary>
    /// <param name="text">3 or 5 digits beginning with 5; full-width digits and white space around them are allowed.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static GovernmentEconomicCode Parse(string text) => new(CodeDigits.Parse(text, BelongsTo));

    /// <summary>Reads a code, or says that the text is none. Never throws.</summary>
    /// <param name="text">As in <see cref="Parse"/>; null is no code.</param>
    /// <param name="code">The code; the default value where the result is false.</param>
    public static bool TryParse(string? text, out GovernmentEconomicCode code)
    {
        var read = CodeDigits.TryParse(text, BelongsTo, out var digits);
        code = new GovernmentEconomicCode(digits);
        return read;
    }

    /// <summary>Whether the other code lies below this one, at any depth; a code is not its own ancestor.</summary>
    public bool IsAncestorOf(GovernmentEconomicCode other) => _digits.IsAncestorOf(other._digits);

    /// <summary>Order of the catalogue: a code stands before those below it, and they before its next sibling.</summary>
    public int CompareTo(GovernmentEconomicCode other) => _digits.CompareTo(other._digits);

    /// <summary>The digits, e.g. 50201.</summary>
    public override string ToString() => _digits.ToString();
}
