using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Sums: of terms, over rows, over copies; and counts. A sum that does not fit 64 bits is undetermined, never wrapped.</summary>
internal static class SumKernels
{
    /// <summary>Σ coefficient × register + constant.</summary>
    public static void Combine(Combine combine, Register[] registers, Register target)
    {
        Array.Fill(target.Values, combine.Constant);
        foreach (var term in combine.Terms.Items)
        {
            var source = registers[term.Register];
            var slackFactor = Math.Abs(term.Coefficient);
            for (var i = 0; i < target.Length; i++)
            {
                if (!TryAdd(ref target.Values[i], source.Values[i], term.Coefficient) || !TryAdd(ref target.Slacks[i], source.Slacks[i], slackFactor))
                {
                    target.Hard.Set(i);
                }

                if (term.IsStrict && !source.Read[i])
                {
                    target.Soft.Set(i);
                }
            }

            Merge(source, target);
        }
    }

    /// <summary>|x|.</summary>
    public static void Absolute(Register source, Register target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target.Values[i] = source.Values[i] == long.MinValue ? 0 : Math.Abs(source.Values[i]);
            target.Slacks[i] = source.Slacks[i];
            if (source.Values[i] == long.MinValue)
            {
                target.Hard.Set(i);
            }
        }

        Merge(source, target);
    }

    /// <summary>Over a row list.</summary>
    public static void Rows(SumRows sum, Register[] registers, Register target, Block block, int start)
    {
        var list = block.Batch.RowLists[sum.RowList];
        var table = block.Batch.Schema.RowLists[sum.RowList].Table;
        var origin = block.Range(new Domain(DomainKind.Row, table)).Start;
        var source = registers[sum.Operand];
        var filter = sum.Filter < 0 ? null : registers[sum.Filter];
        for (var i = 0; i < target.Length; i++)
        {
            if (list.States[start + i] == RowState.NoChildren)
            {
                (target.Childless ??= new BitColumn(target.Length)).Set(i);
                continue;
            }

            if (list.States[start + i] != RowState.Fine)
            {
                target.Hard.Set(i);
                continue;
            }

            for (var k = list.Offsets[start + i]; k < list.Offsets[start + i + 1]; k++)
            {
                Add(source, list.Rows[k] - origin, filter, target, i);
            }
        }
    }

    /// <summary>Over the copies of each department.</summary>
    public static void Copies(SumCopies sum, Register[] registers, Register target, Block block, int start)
    {
        var family = block.Batch.Families[sum.Family];
        var origin = block.Range(new Domain(DomainKind.Copy, sum.Family)).Start;
        var source = registers[sum.Operand];
        var filter = sum.Filter < 0 ? null : registers[sum.Filter];
        for (var i = 0; i < target.Length; i++)
        {
            var (first, end) = (family.Offsets[start + i], family.Offsets[start + i + 1]);
            if (first == end || !block.Batch.Documents[start + i].Losses.IsEmpty)
            {
                target.Hard.Set(i);
                continue;
            }

            for (var copy = first; copy < end; copy++)
            {
                Add(source, copy - origin, filter, target, i);
            }
        }
    }

    /// <summary>计数.</summary>
    public static void Count(CountRows count, Register[] registers, Register target, Block block, int start)
    {
        var list = block.Batch.RowLists[count.RowList];
        var table = block.Batch.Tables[count.Table];
        var origin = block.Range(new Domain(DomainKind.Row, count.Table)).Start;
        var filter = count.Filter < 0 ? null : registers[count.Filter];
        for (var i = 0; i < target.Length; i++)
        {
            target.Read.Set(i);
            if (list.States[start + i] is not (RowState.Fine or RowState.NamelessRows or RowState.NoChildren))
            {
                target.Hard.Set(i);
                continue;
            }

            for (var k = list.Offsets[start + i]; k < list.Offsets[start + i + 1]; k++)
            {
                if (Passes(filter, list.Rows[k] - origin, target, i))
                {
                    CountOne(table, count.Column, list.Rows[k], target, i);
                }
            }
        }
    }

    private static void CountOne(TableData table, int column, int row, Register target, int entry)
    {
        if (column < 0)
        {
            target.Values[entry] += 1_000_000;
            return;
        }

        var cells = table.Columns[column];
        if (cells.States[table.ParentOfRow[row]] != ColumnState.Present)
        {
            target.Hard.Set(entry);
        }
        else if (cells.Read[row] || cells.Unreadable[row])
        {
            target.Values[entry] += 1_000_000;
        }
    }

    /// <summary>Whether a row passes a filter; one that cannot be judged is left out and noted.</summary>
    public static bool Passes(Register? filter, int row, Register target, int entry)
    {
        if (filter is null)
        {
            return true;
        }

        var outcome = filter.OutcomeOf(row);
        if (outcome == Outcome.Undetermined)
        {
            (target.Partial ??= new BitColumn(target.Length)).Set(entry);
        }

        return outcome == Outcome.Passed;
    }

    private static void Add(Register source, int from, Register? filter, Register target, int to)
    {
        if (!Passes(filter, from, target, to))
        {
            return;
        }

        if (!TryAdd(ref target.Values[to], source.Values[from], 1) || !TryAdd(ref target.Slacks[to], source.Slacks[from], 1) || source.Hard[from])
        {
            target.Hard.Set(to);
        }

        if (source.Read[from])
        {
            target.Read.Set(to);
        }

        if (source.Soft[from])
        {
            target.Soft.Set(to);
        }

        if (source.Partial?[from] == true)
        {
            (target.Partial ??= new BitColumn(target.Length)).Set(to);
        }

        // A copy without children beside copies that have some: the total is not one of like things.
        if (source.Childless?[from] == true)
        {
            target.Hard.Set(to);
        }
    }

    private static void Merge(Register source, Register target)
    {
        Or(source.Read, target.Read);
        Or(source.Soft, target.Soft);
        Or(source.Hard, target.Hard);
        if (source.Partial is { } partial)
        {
            Or(partial, target.Partial ??= new BitColumn(target.Length));
        }

        if (source.Childless is { } childless)
        {
            Or(childless, target.Childless ??= new BitColumn(target.Length));
        }
    }

    private static void Or(BitColumn source, BitColumn target)
    {
        for (var w = 0; w < target.Words.Length; w++)
        {
            target.Words[w] |= source.Words[w];
        }
    }

    private static bool TryAdd(ref long sum, long value, long factor)
    {
        if (factor != 1)
        {
            var high = Math.BigMul(value, factor, out var low);
            if (high != low >> 63)
            {
                return false;
            }

            value = low;
        }

        var result = unchecked(sum + value);
        if (((sum ^ result) & (value ^ result)) < 0)
        {
            return false;
        }

        sum = result;
        return true;
    }
}
