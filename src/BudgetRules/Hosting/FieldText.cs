using System.Globalization;

namespace BudgetRules.Hosting;

/// <summary>A field of a record as the text that a document would print.</summary>
internal static class FieldText
{
    /// <summary>The text; null for NULL. A double gives the decimal of its first 15 digits: 0.1 + 0.2 is 0.3.</summary>
    public static string? Of(object value) => value switch
    {
        DBNull => null,
        string text => text,
        decimal number => Of(number),
        double number => OfFloat(number.ToString("G15", CultureInfo.InvariantCulture)),
        float number => OfFloat(number.ToString("G7", CultureInfo.InvariantCulture)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Whether values of a type are ordered by value rather than by their text.</summary>
    public static bool IsWholeNumber(Type type) =>
        type == typeof(long) || type == typeof(int) || type == typeof(short) || type == typeof(byte) || type == typeof(decimal);

    // Trailing zeros of a wide decimal type say nothing and would make the text too long to be a figure.
    private static string Of(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Length <= 20 ? text : number.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static string OfFloat(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number) : digits;
}
