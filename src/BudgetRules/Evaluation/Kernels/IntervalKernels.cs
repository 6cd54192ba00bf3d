using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Products, quotients and extremes: exact intervals in 128 bits; what does not fit is undetermined.</summary>
internal static class IntervalKernels
{
    /// <summary>A linear register as an interval.</summary>
    public static void Widen(Widen widen, Register source, Register target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            Int128 over = 2 * (Int128)widen.Divisor;
            var (low, value, high) = Doubled(source, i);
            target.Intervals[i] = new Interval(low, over, value, over, high, over);
        }

        Carry(source, null, target);
    }

    /// <summary>左 × 右.</summary>
    public static void Multiply(Multiply multiply, Register left, Register right, Register target)
    {
        Carry(left, right, target);
        for (var i = 0; i < target.Length; i++)
        {
            var (a, x, b) = Doubled(left, i);
            var (c, y, d) = Doubled(right, i);
            Int128 over = 4 * (Int128)multiply.Divisor;
            if (TryMultiply(a, c, out var ac) && TryMultiply(a, d, out var ad) && TryMultiply(b, c, out var bc) && TryMultiply(b, d, out var bd) && TryMultiply(x, y, out var xy))
            {
                target.Intervals[i] = new Interval(Min(ac, ad, bc, bd), over, xy, over, Max(ac, ad, bc, bd), over);
            }
            else
            {
                target.Hard.Set(i);
            }
        }
    }

    /// <summary>左 ÷ 右; a divisor whose interval touches 0 is undetermined.</summary>
    public static void Divide(Divide divide, Register left, Register right, Register target)
    {
        Carry(left, right, target);
        for (var i = 0; i < target.Length; i++)
        {
            var (a, x, b) = Doubled(left, i);
            var (c, y, d) = Doubled(right, i);
            if (c <= 0 && d >= 0)
            {
                target.Hard.Set(i);
                continue;
            }

            if (d < 0)
            {
                (a, x, b) = (-b, -x, -a);
                (c, y, d) = (-d, -y, -c);
            }

            if (TryMultiply(a, divide.Factor, out a) && TryMultiply(x, divide.Factor, out x) && TryMultiply(b, divide.Factor, out b)
                && TryMultiply(c, divide.Divisor, out c) && TryMultiply(y, divide.Divisor, out y) && TryMultiply(d, divide.Divisor, out d))
            {
                target.Intervals[i] = new Interval(a, a < 0 ? c : d, x, y, b, b < 0 ? d : c);
            }
            else
            {
                target.Hard.Set(i);
            }
        }
    }

    /// <summary>最大值 最小值; blanks are 0, missing rows are not there.</summary>
    public static void Extreme(ExtremeRows extreme, Register[] registers, Register target, Block block, int start)
    {
        var source = registers[extreme.Operand];
        var filter = extreme.Filter < 0 ? null : registers[extreme.Filter];
        var isCopies = extreme.RowList < 0;
        var list = isCopies ? null : block.Batch.RowLists[extreme.RowList];
        var origin = block.Range(isCopies
            ? new Domain(DomainKind.Copy, extreme.Family)
            : new Domain(DomainKind.Row, block.Batch.Schema.RowLists[extreme.RowList].Table)).Start;
        for (var i = 0; i < target.Length; i++)
        {
            if (list is not null && list.States[start + i] is not (RowState.Fine or RowState.NamelessRows))
            {
                target.Hard.Set(i);
                continue;
            }

            var (first, end) = isCopies
                ? (block.Batch.Families[extreme.Family].Offsets[start + i], block.Batch.Families[extreme.Family].Offsets[start + i + 1])
                : (list!.Offsets[start + i], list.Offsets[start + i + 1]);
            if (isCopies && !block.Batch.Documents[start + i].Losses.IsEmpty)
            {
                target.Hard.Set(i);
                continue;
            }

            var any = false;
            for (var k = first; k < end; k++)
            {
                var row = (isCopies ? k : list!.Rows[k]) - origin;
                if (SumKernels.Passes(filter, row, target, i))
                {
                    Take(extreme, source, row, target, i, ref any);
                }
            }

            if (!any)
            {
                target.Hard.Set(i);
            }
        }
    }

    private static void Take(ExtremeRows extreme, Register source, int row, Register target, int entry, ref bool any)
    {
        Int128 over = 2 * (Int128)extreme.Divisor;
        var (low, value, high) = source.Intervals.Length > 0
            ? (source.Intervals[row].Low, source.Intervals[row].Value, source.Intervals[row].High)
            : Doubled(source, row);
        var best = target.Intervals[entry];
        if (any)
        {
            low = extreme.IsMax ? Int128.Max(low, best.Low) : Int128.Min(low, best.Low);
            value = extreme.IsMax ? Int128.Max(value, best.Value) : Int128.Min(value, best.Value);
            high = extreme.IsMax ? Int128.Max(high, best.High) : Int128.Min(high, best.High);
        }

        any = true;
        target.Intervals[entry] = new Interval(low, over, value, over, high, over);
        if (source.Read[row])
        {
            target.Read.Set(entry);
        }

        if (source.Soft[row])
        {
            target.Soft.Set(entry);
        }

        if (source.Hard[row])
        {
            target.Hard.Set(entry);
        }

        if (source.Partial?[row] == true)
        {
            (target.Partial ??= new BitColumn(target.Length)).Set(entry);
        }
    }

    private static (Int128 Low, Int128 Value, Int128 High) Doubled(Register source, int entry)
    {
        Int128 value = 2 * (Int128)source.Values[entry];
        return (value - source.Slacks[entry], value, value + source.Slacks[entry]);
    }

    private static void Carry(Register left, Register? right, Register target)
    {
        for (var w = 0; w < target.Hard.Words.Length; w++)
        {
            target.Read.Words[w] = left.Read.Words[w] | (right?.Read.Words[w] ?? 0);
            target.Soft.Words[w] = left.Soft.Words[w] | (right?.Soft.Words[w] ?? 0);
            target.Hard.Words[w] |= left.Hard.Words[w] | (right?.Hard.Words[w] ?? 0);
        }

        target.Partial = Union(left.Partial, right?.Partial) ?? target.Partial;
        target.Childless = Union(left.Childless, right?.Childless);
    }

    private static BitColumn? Union(BitColumn? left, BitColumn? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var union = new BitColumn(left.Length);
        for (var w = 0; w < union.Words.Length; w++)
        {
            union.Words[w] = left.Words[w] | right.Words[w];
        }

        return union;
    }

    /// <summary>a × b where it fits.</summary>
    public static bool TryMultiply(Int128 a, Int128 b, out Int128 product)
    {
        try
        {
            product = checked(a * b);
            return true;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    private static Int128 Min(Int128 a, Int128 b, Int128 c, Int128 d) => Int128.Min(Int128.Min(a, b), Int128.Min(c, d));

    private static Int128 Max(Int128 a, Int128 b, Int128 c, Int128 d) => Int128.Max(Int128.Max(a, b), Int128.Max(c, d));
}
