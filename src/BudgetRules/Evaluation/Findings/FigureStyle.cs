using System.Globalization;
using BudgetRules.Disclosures;

namespace BudgetRules.Evaluation.Findings;

/// <summary>How the figures of a comparison are printed: unit and decimals.</summary>
/// <param name="Dimension">What they are.</param>
/// <param name="Unit">Unit of money; unused elsewhere.</param>
/// <param name="Decimals">Decimals that are printed at least. <unit>digits</unit></param>
internal sealed record FigureStyle(Dimension Dimension, MoneyUnit Unit, int Decimals)
{
    /// <summary>万元, 元, 亿元, % or null.</summary>
    public string? UnitName => Dimension switch
    {
        Dimension.Money => Unit.Name,
        Dimension.Ratio => "%",
        _ => null,
    };

    /// <summary>A stored value in the printed unit, exactly.</summary>
    public decimal Convert(decimal stored) => stored / Divisor;

    /// <summary>Stored value per printed unit.</summary>
    public decimal Divisor => Dimension switch
    {
        Dimension.Money => Unit.Fen,
        Dimension.Ratio => 10_000,
        _ => 1_000_000,
    };

    /// <summary>A figure in the printed unit as text: at least the decimals of the style, no trailing zeros behind them.</summary>
    public string Print(decimal figure)
    {
        var text = figure.ToString("0.##########", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimals < Decimals ? figure.ToString("F" + Decimals, CultureInfo.InvariantCulture) : text;
    }

    /// <summary>The same with its unit behind it.</summary>
    public string PrintWithUnit(decimal figure) => Dimension switch
    {
        Dimension.Money => $"{Print(figure)} {Unit.Name}",
        Dimension.Ratio => Print(figure) + "%",
        _ => Print(figure),
    };
}
