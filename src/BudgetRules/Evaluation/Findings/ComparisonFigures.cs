using System.Numerics;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Findings;

/// <summary>Left, right, difference and tolerance of one comparison, in the printed unit, and what rounding says of it.</summary>
internal sealed record ComparisonFigures
{
    /// <summary>How they are printed.</summary>
    public required FigureStyle Style { get; init; }

    /// <summary>Left side; null where it is blank under 必填.</summary>
    public decimal? Left { get; init; }

    /// <summary>Right side.</summary>
    public decimal? Right { get; init; }

    /// <summary>Left minus right.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Largest difference that rounding explains.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>The difference is at most one unit in the last place.</summary>
    public bool IsLastDigit { get; init; }

    /// <summary>The figures agree if they were truncated.</summary>
    public bool AgreesWhenTruncated { get; init; }

    /// <summary>Reads the figures of a comparison at a point.</summary>
    public static ComparisonFigures Of(EvidenceContext context, Instruction comparison, int point, BoundType type, IReadOnlyList<CellRef> cells)
    {
        var dimension = type switch
        {
            BoundType.Money => Dimension.Money,
            BoundType.Ratio or BoundType.Quotient => Dimension.Ratio,
            _ => Dimension.Number,
        };
        var style = StyleOf(context, dimension, cells);
        return comparison switch
        {
            CompareLinear linear => OfLinear(context, linear, point, style, cells),
            CompareIntervals intervals => OfIntervals(context, intervals, point, style, cells),
            _ => new ComparisonFigures { Style = style },
        };
    }

    /// <summary>Unit and decimals of the figures among some cells.</summary>
    public static FigureStyle StyleOf(EvidenceContext context, Dimension dimension, IReadOnlyList<CellRef> cells)
    {
        MoneyUnit? unit = null;
        long finest = 0;
        foreach (var cell in cells)
        {
            if (cell.Column < 0 || context.Batch.Tables[cell.Table].Columns[cell.Column].Schema.Dimension != dimension)
            {
                continue;
            }

            unit ??= MoneyUnit.FromName(context.CellOf(cell)?.Unit) ?? context.TableOf(cell)?.Unit;
            var precision = context.PrecisionOf(cell);
            finest = precision > 0 && (finest == 0 || precision < finest) ? precision : finest;
        }

        var style = new FigureStyle(dimension, unit ?? context.Batch.Schema.Template.Unit, 0);
        if (finest == 0)
        {
            return style with { Decimals = dimension == Dimension.Money ? 2 : 0 };
        }

        var decimals = 0;
        for (var one = style.Divisor; one > finest && decimals < 10; one /= 10)
        {
            decimals++;
        }

        return style with { Decimals = decimals };
    }

    private static ComparisonFigures OfLinear(EvidenceContext context, CompareLinear compare, int point, FigureStyle style, IReadOnlyList<CellRef> cells)
    {
        var (l, r) = (context.Registers[compare.Left], context.Registers[compare.Right]);
        var (i, j) = (context.EntryOf(compare.Left, point), context.EntryOf(compare.Right, point));
        decimal scale = compare.Tolerance.Scale;
        var (left, right) = (l.Values[i] / scale, r.Values[j] / scale);
        var slack = ((decimal)l.Slacks[i] + r.Slacks[j]) / scale;
        var tolerance = compare.Tolerance.Kind switch
        {
            ToleranceKind.FromPrecision => slack / 2,
            ToleranceKind.Fixed => compare.Tolerance.Amount / scale,
            _ => 0,
        };
        var difference = left - right;
        return new ComparisonFigures
        {
            Style = style,
            Left = style.Convert(left),
            Right = style.Convert(right),
            Difference = style.Convert(difference),
            Tolerance = style.Convert(tolerance),
            IsLastDigit = IsWithinOneUnit(context, compare.Operator, compare.Tolerance.Kind, Math.Abs(difference), style.Dimension, cells),
            AgreesWhenTruncated = compare.Operator == ComparisonOperator.Equal && difference != 0
                && difference < r.Slacks[j] / scale && -difference < l.Slacks[i] / scale,
        };
    }

    private static ComparisonFigures OfIntervals(EvidenceContext context, CompareIntervals compare, int point, FigureStyle style, IReadOnlyList<CellRef> cells)
    {
        var l = context.Registers[compare.Left].Intervals[context.EntryOf(compare.Left, point)];
        var r = context.Registers[compare.Right].Intervals[context.EntryOf(compare.Right, point)];
        var digits = style.Decimals + 4;
        var (left, right) = (Quotient(l.Value, l.ValueOver, style, digits), Quotient(r.Value, r.ValueOver, style, digits));
        if (left is null || right is null)
        {
            return new ComparisonFigures { Style = style };
        }

        var width = (Quotient(l.High, l.HighOver, style, digits) - Quotient(l.Low, l.LowOver, style, digits)
            + Quotient(r.High, r.HighOver, style, digits) - Quotient(r.Low, r.LowOver, style, digits)) ?? 0;
        var difference = left.Value - right.Value;
        var power = (decimal)Math.Pow(10, style.Decimals);
        return new ComparisonFigures
        {
            Style = style,
            Left = left,
            Right = right,
            Difference = difference,
            Tolerance = compare.Tolerance.Kind switch
            {
                ToleranceKind.FromPrecision => decimal.Round(width / 2, digits, MidpointRounding.AwayFromZero),
                ToleranceKind.Fixed => style.Convert(compare.Tolerance.Amount),
                _ => 0,
            },
            IsLastDigit = IsWithinOneUnit(context, compare.Operator, compare.Tolerance.Kind, Math.Abs(difference) * style.Divisor, style.Dimension, cells),
            AgreesWhenTruncated = compare.Operator == ComparisonOperator.Equal && difference != 0
                && decimal.Truncate(left.Value * power) == right.Value * power,
        };
    }

    // One unit in the last place of the coarsest figure of the compared kind.
    private static bool IsWithinOneUnit(EvidenceContext context, ComparisonOperator comparison, ToleranceKind tolerance, decimal difference, Dimension dimension, IReadOnlyList<CellRef> cells)
    {
        if (tolerance != ToleranceKind.FromPrecision
            || comparison is not (ComparisonOperator.Equal or ComparisonOperator.LessOrEqual or ComparisonOperator.GreaterOrEqual))
        {
            return false;
        }

        long coarsest = 0;
        foreach (var cell in cells)
        {
            if (cell.Column >= 0 && context.Batch.Tables[cell.Table].Columns[cell.Column].Schema.Dimension == dimension
                && context.CellOf(cell) is { State: CellState.Read })
            {
                coarsest = Math.Max(coarsest, context.PrecisionOf(cell));
            }
        }

        return difference <= coarsest;
    }

    private static decimal? Quotient(Int128 value, Int128 over, FigureStyle style, int digits)
    {
        if (over == 0)
        {
            return null;
        }

        var scaled = (BigInteger)value * BigInteger.Pow(10, digits + 1);
        var quotient = BigInteger.Divide(scaled, (BigInteger)over * (BigInteger)style.Divisor);
        if (BigInteger.Abs(quotient) > (BigInteger)decimal.MaxValue)
        {
            return null;
        }

        return decimal.Round((decimal)quotient / (decimal)Math.Pow(10, digits + 1), digits, MidpointRounding.AwayFromZero);
    }
}
