using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Copies a register to a domain further down.</summary>
internal static class BroadcastKernel
{
    /// <summary>Entry by entry of the lower domain.</summary>
    public static void Run(Broadcast broadcast, Register source, Register target, Block block, int start)
    {
        var upper = broadcast.From;
        var origin = block.Range(upper).Start;
        if (source.Partial is not null)
        {
            target.Partial = new BitColumn(target.Length);
        }

        if (source.Childless is not null)
        {
            target.Childless = new BitColumn(target.Length);
        }

        for (var i = 0; i < target.Length; i++)
        {
            Copy(source, block.Up(broadcast.Domain, start + i, upper) - origin, target, i);
        }
    }

    private static void Copy(Register source, int from, Register target, int to)
    {
        if (source.Values.Length > 0)
        {
            target.Values[to] = source.Values[from];
            target.Slacks[to] = source.Slacks[from];
        }
        else if (source.Intervals.Length > 0)
        {
            target.Intervals[to] = source.Intervals[from];
        }
        else if (source.Ids.Length > 0)
        {
            target.Ids[to] = source.Ids[from];
        }

        CopyBit(source.Read, from, target.Read, to);
        CopyBit(source.Soft, from, target.Soft, to);
        CopyBit(source.Hard, from, target.Hard, to);
        CopyBit(source.Pass, from, target.Pass, to);
        CopyBit(source.Fail, from, target.Fail, to);
        if (source.Partial?[from] == true)
        {
            target.Partial!.Set(to);
        }

        if (source.Childless?[from] == true)
        {
            target.Childless!.Set(to);
        }
    }

    private static void CopyBit(BitColumn source, int from, BitColumn target, int to)
    {
        if (source.Length > 0 && source[from])
        {
            target.Set(to);
        }
    }
}
