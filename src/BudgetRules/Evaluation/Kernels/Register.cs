using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>One register over a block: struct of arrays, of which only those of its kind are there.</summary>
internal sealed class Register
{
    /// <summary>Makes the arrays of a kind.</summary>
    public Register(RegisterKind kind, int length)
    {
        Length = length;
        switch (kind)
        {
            case RegisterKind.Linear:
                Values = new long[length];
                Slacks = new long[length];
                (Read, Soft, Hard) = (new BitColumn(length), new BitColumn(length), new BitColumn(length));
                break;
            case RegisterKind.Interval:
                Intervals = new Interval[length];
                (Read, Soft, Hard) = (new BitColumn(length), new BitColumn(length), new BitColumn(length));
                break;
            case RegisterKind.Condition:
                (Pass, Fail) = (new BitColumn(length), new BitColumn(length));
                break;
            case RegisterKind.Text:
                Ids = new int[length];
                break;
            default:
                Codes = new byte[length];
                break;
        }
    }

    /// <summary>Number of entries.</summary>
    public int Length { get; }

    /// <summary>Linear: values at the register's scale.</summary>
    public long[] Values { get; } = [];

    /// <summary>Linear: twice the tolerance that the printed precision gives.</summary>
    public long[] Slacks { get; } = [];

    /// <summary>Interval: low, value and high.</summary>
    public Interval[] Intervals { get; } = [];

    /// <summary>Some cell with a figure was read.</summary>
    public BitColumn Read { get; } = Empty;

    /// <summary>A blank or missing row under 存疑, or under × ÷: undetermined unless nothing at all is printed.</summary>
    public BitColumn Soft { get; } = Empty;

    /// <summary>Undetermined.</summary>
    public BitColumn Hard { get; } = Empty;

    /// <summary>Linear: rows were left out because their filter cannot be judged; null where none.</summary>
    public BitColumn? Partial { get; set; }

    /// <summary>Linear and interval: 没有下级, the row whose children were to be added has none; null where none.</summary>
    public BitColumn? Childless { get; set; }

    /// <summary>Condition: passed (with <see cref="Fail"/>: undetermined).</summary>
    public BitColumn Pass { get; } = Empty;

    /// <summary>Condition: failed.</summary>
    public BitColumn Fail { get; } = Empty;

    /// <summary>Text: ids, −1 blank or missing, −2 unreadable.</summary>
    public int[] Ids { get; } = [];

    /// <summary>Selection codes.</summary>
    public byte[] Codes { get; } = [];

    private static BitColumn Empty { get; } = new(0);

    /// <summary>The verdict of an entry of a condition.</summary>
    public Outcome OutcomeOf(int entry) => (Pass[entry], Fail[entry]) switch
    {
        (false, false) => Outcome.NotApplicable,
        (true, false) => Outcome.Passed,
        (false, true) => Outcome.Failed,
        _ => Outcome.Undetermined,
    };

    /// <summary>Sets the verdict of an entry of a condition.</summary>
    public void SetOutcome(int entry, Outcome outcome)
    {
        if (outcome is Outcome.Passed or Outcome.Undetermined)
        {
            Pass.Set(entry);
        }

        if (outcome is Outcome.Failed or Outcome.Undetermined)
        {
            Fail.Set(entry);
        }
    }
}
