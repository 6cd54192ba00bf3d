namespace BudgetRules.Classification;

/// <summary>
/// A code of the functional classification of expenditure (支出功能分类), e.g. 2010301: 类 (3 digits), 款 (5) or 项 (7).
/// The default value is no code: it prints as an empty text and is ancestor of none.
/// </summary>
public readonly record struct FunctionalCode : IComparable<FunctionalCode>
{
    private readonly CodeDigits _digits;

    private FunctionalCode(CodeDigits digits) => _digits = digits;

    /// <summary>The classification that every such code belongs to.</summary>
    public static ClassificationSystem BelongsTo => ClassificationSystem.Functional;

    /// <summary>Depth of the code: 类, 款 or 项.</summary>
    public ClassificationLevel Level => _digits.Level;

    /// <summary>The code one level up, or null for a 类.</summary>
    public FunctionalCode? Parent => _digits.Parent is { } parent ? new FunctionalCode(parent) : null;

    internal CodeDigits Digits => _digits;

    /// <summary>Reads a code.</summary>
    /// <param name="text">3, 5 or 7 digits beginning with 2; full-width digits and white space around them are allowed.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static FunctionalCode Parse(string text) => new(CodeDigits.Parse(text, BelongsTo));

    /// <summary>Reads a code, or says that the text is none. Never throws.</summary>
    /// <param name="text">As in <see cref="Parse"/>; null is no code.</param>
    /// <param name="code">The code; the default value where the result is false.</param>
    public static bool TryParse(string? text, out FunctionalCode code)
    {
        var read = CodeDigits.TryParse(text, BelongsTo, out var digits);
        code = new FunctionalCode(digits);
        return read;
    }

    /// <summary>Whether the other code lies below this one, at any depth; a code is not its own ancestor.</summary>
    public bool IsAncestorOf(FunctionalCode other) => _digits.IsAncestorOf(other._digits);

    /// <summary>Order of the catalogue: a code stands before those below it, and they before its next sibling.</summary>
    public int CompareTo(FunctionalCode other) => _digits.CompareTo(other._digits);

    /// <summary>The digits, e.g. 2010301.</summary>
    public override string ToString() => _digits.ToString();
}
