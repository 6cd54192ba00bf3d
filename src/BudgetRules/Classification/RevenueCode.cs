namespace BudgetRules.Classification;

/// <summary>
/// A code of the revenue classification (收入分类), e.g. 101010101: 类 (3 digits), 款 (5), 项 (7) or 目 (9).
/// The default value is no code: it prints as an empty text and is ancestor of none.
/// </summary>
public readonly record struct RevenueCode : IComparable<RevenueCode>
{
    private readonly CodeDigits _digits;

    private RevenueCode(CodeDigits digits) => _digits = digits;

    /// <summary>The classification that every such code belongs to.</summary>
    public static ClassificationSystem BelongsTo => ClassificationSystem.Revenue;

    /// <summary>Depth of the code: 类, 款, 项 or 目.</summary>
    public ClassificationLevel Level => _digits.Level;

    /// <summary>The code one level up, or null for a 类.</summary>
    public RevenueCode? Parent => _digits.Parent is { } parent ? new RevenueCode(parent) : null;

    internal CodeDigits Digits => _digits;

    /// <summary>Reads a code.</summary>
    /// <param name="text">3, 5, 7 or 9 digits beginning with 1; full-width digits and white space around them are allowed.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static RevenueCode Parse(string text) => new(CodeDigits.Parse(text, BelongsTo));

    /// <summary>Reads a code, or says that the text is none. Never throws.</summary>
    /// <param name="text">As in <see cref="Parse"/>; null is no code.</param>
    /// <param name="code">The code; the default value where the result is false.</param>
    public static bool TryParse(string? text, out RevenueCode code)
    {
        var read = CodeDigits.TryParse(text, BelongsTo, out var digits);
        code = new RevenueCode(digits);
        return read;
    }

    /// <summary>Whether the other code lies below this one, at any depth; a code is not its own ancestor.</summary>
    public bool IsAncestorOf(RevenueCode other) => _digits.IsAncestorOf(other._digits);

    /// <summary>Order of the catalogue: a code stands before those below it, and they before its next sibling.</summary>
    public int CompareTo(RevenueCode other) => _digits.CompareTo(other._digits);

    /// <summary>The digits, e.g. 101010101.</summary>
    public override string ToString() => _digits.ToString();
}
