using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Syntax;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Comparisons: 通过 where the difference is 0 or less than rounding can explain.</summary>
internal static class CompareKernels
{
    /// <summary>Two sums.</summary>
    public static void Linear(CompareLinear compare, Register left, Register right, Register target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target.SetOutcome(i, Before(compare.Tolerance, left, right, i) ?? Partly(compare.Tolerance, Holds(compare, left, right, i), left, right, i));
        }
    }

    /// <summary>Two intervals.</summary>
    public static void Intervals(CompareIntervals compare, Register left, Register right, Register target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target.SetOutcome(i, Before(compare.Tolerance, left, right, i) ?? Partly(compare.Tolerance, Holds(compare, left.Intervals[i], right.Intervals[i]), left, right, i));
        }
    }

    // What decides before any figure is compared.
    private static Outcome? Before(ComparisonTolerance tolerance, Register left, Register right, int entry)
    {
        if (left.Childless?[entry] == true || right.Childless?[entry] == true)
        {
            return Outcome.NotApplicable;
        }

        if (left.Hard[entry] || right.Hard[entry])
        {
            return Outcome.Undetermined;
        }

        if (tolerance.LeftReads && tolerance.RightReads && !left.Read[entry] && !right.Read[entry])
        {
            return Outcome.NotApplicable;
        }

        return left.Soft[entry] || right.Soft[entry] ? Outcome.Undetermined : null;
    }

    // A failure while rows were left out of a sum or count accuses nobody.
    private static Outcome Partly(ComparisonTolerance tolerance, Outcome outcome, Register left, Register right, int entry) =>
        (outcome == Outcome.Failed || tolerance.PartialIsOpen) && (left.Partial?[entry] == true || right.Partial?[entry] == true) ? Outcome.Undetermined : outcome;

    private static Outcome Holds(CompareLinear compare, Register left, Register right, int entry)
    {
        var difference = (Int128)left.Values[entry] - right.Values[entry];
        var explained = Explained(compare.Tolerance, difference, (Int128)left.Slacks[entry] + right.Slacks[entry]);
        return Judge(compare.Operator, difference.CompareTo(0), explained);
    }

    /// <summary>Whether a difference is 0 or one that the tolerance explains.</summary>
    public static bool Explained(ComparisonTolerance tolerance, Int128 difference, Int128 slack) => tolerance.Kind switch
    {
        ToleranceKind.FromPrecision => difference == 0 || 2 * Int128.Abs(difference) < slack,
        ToleranceKind.Fixed => Int128.Abs(difference) <= tolerance.Amount,
        _ => difference == 0,
    };

    private static Outcome Judge(ComparisonOperator comparison, int sign, bool explained)
    {
        var holds = comparison switch
        {
            ComparisonOperator.Equal => explained,
            ComparisonOperator.NotEqual => sign != 0,
            ComparisonOperator.Less => sign < 0,
            ComparisonOperator.Greater => sign > 0,
            ComparisonOperator.LessOrEqual => sign <= 0 || explained,
            _ => sign >= 0 || explained,
        };
        return holds ? Outcome.Passed : Outcome.Failed;
    }

    private static Outcome Holds(CompareIntervals compare, Interval left, Interval right)
    {
        if (!TryCompare(left.Value, left.ValueOver, right.Value, right.ValueOver, out var sign)
            || !TryCompare(left.Low, left.LowOver, right.High, right.HighOver, out var lowToHigh)
            || !TryCompare(left.High, left.HighOver, right.Low, right.LowOver, out var highToLow))
        {
            return Outcome.Undetermined;
        }

        var explained = compare.Tolerance.Kind switch
        {
            ToleranceKind.FromPrecision => sign == 0 || (lowToHigh < 0 && highToLow > 0),
            ToleranceKind.Fixed => WithinFixed(left, right, compare.Tolerance.Amount),
            _ => sign == 0,
        };
        return Judge(compare.Operator, sign, explained);
    }

    private static bool WithinFixed(Interval left, Interval right, long amount) =>
        IntervalKernels.TryMultiply(left.Value, right.ValueOver, out var l)
        && IntervalKernels.TryMultiply(right.Value, left.ValueOver, out var r)
        && IntervalKernels.TryMultiply(left.ValueOver, right.ValueOver, out var over)
        && IntervalKernels.TryMultiply(over, amount, out var allowed)
        && Int128.Abs(l - r) <= allowed;

    private static bool TryCompare(Int128 a, Int128 aOver, Int128 b, Int128 bOver, out int sign)
    {
        sign = 0;
        if (!IntervalKernels.TryMultiply(a, bOver, out var left) || !IntervalKernels.TryMultiply(b, aOver, out var right))
        {
            return false;
        }

        sign = left.CompareTo(right);
        return true;
    }
}
