using System.Numerics;

namespace BudgetRules.Disclosures.Batch;

/// <summary>One bit a row, 64 rows a word.</summary>
internal sealed class BitColumn(int length)
{
    /// <summary>The words; bits behind <see cref="Length"/> are 0.</summary>
    public ulong[] Words { get; } = new ulong[(length + 63) >> 6];

    /// <summary>Number of rows.</summary>
    public int Length { get; } = length;

    /// <summary>The bit of a row.</summary>
    public bool this[int row]
    {
        get => (Words[row >> 6] >> (row & 63) & 1) != 0;
        set
        {
            var bit = 1UL << (row & 63);
            if (value)
            {
                Words[row >> 6] |= bit;
            }
            else
            {
                Words[row >> 6] &= ~bit;
            }
        }
    }

    /// <summary>Sets a bit.</summary>
    public void Set(int row) => Words[row >> 6] |= 1UL << (row & 63);

    /// <summary>Number of set bits.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in Words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
