using System.Globalization;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>Figures and cells as a report prints them.</summary>
internal static class FigureWords
{
    private const int LongestRaw = 16;

    /// <summary>The figure with the decimals it has; empty for null.</summary>
    internal static string Of(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>What a cell shows: its value, what is printed there, or that it is blank or missing.</summary>
    internal static string Of(CellReading cell, MessageLanguage language) => cell switch
    {
        { Value: { } value, Raw: { } printed } when IsPrintedSo(printed, value) => printed,
        { Value: { } value } => Of(value),
        { Raw: null } => new LocalizedText("（没有）", "(none)").In(language),
        { Raw: "" } => new LocalizedText("（空白）", "(blank)").In(language),
        { Raw: { Length: > LongestRaw } raw } => raw[..LongestRaw] + "…",
        { Raw: { } raw } => raw,
    };

    private static bool IsPrintedSo(string printed, decimal value) =>
        decimal.TryParse(printed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
        && figure == value;
}
