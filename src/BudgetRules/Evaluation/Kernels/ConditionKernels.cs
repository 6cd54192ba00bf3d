using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Conditions as words of bits: 00 不适用, 01 通过, 10 不通过, 11 无法判定.</summary>
internal static class ConditionKernels
{
    /// <summary>A test of words against literals.</summary>
    public static void Test(TestText test, Register operand, Register target, Block block)
    {
        var holds = block.Batch.Predicates[test.Predicate];
        for (var i = 0; i < target.Length; i++)
        {
            var id = operand.Ids[i];
            target.SetOutcome(i, id < 0 ? Outcome.Undetermined : holds[id] != test.IsNegated ? Outcome.Passed : Outcome.Failed);
        }
    }

    /// <summary>= or ≠ between words.</summary>
    public static void Compare(CompareText compare, Register left, Register right, Register target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var (a, b) = (left.Ids[i], right.Ids[i]);
            target.SetOutcome(i, a < 0 || b < 0 ? Outcome.Undetermined : (a == b) != compare.IsNegated ? Outcome.Passed : Outcome.Failed);
        }
    }

    /// <summary>且: 不通过 > 无法判定 > 通过 > 不适用. 或: 通过 > 无法判定 > 不通过 > 不适用.</summary>
    public static void Logic(Logic logic, Register[] registers, Register target)
    {
        for (var w = 0; w < target.Pass.Words.Length; w++)
        {
            ulong passed = 0, failed = 0, undetermined = 0;
            foreach (var operand in logic.Operands.Items)
            {
                var (pass, fail) = (registers[operand].Pass.Words[w], registers[operand].Fail.Words[w]);
                passed |= pass & ~fail;
                failed |= fail & ~pass;
                undetermined |= pass & fail;
            }

            var (first, last) = logic.IsAnd ? (failed, passed) : (passed, failed);
            var middle = undetermined & ~first;
            last &= ~first & ~middle;
            (passed, failed) = logic.IsAnd ? (last, first) : (first, last);
            target.Pass.Words[w] = passed | middle;
            target.Fail.Words[w] = failed | middle;
        }
    }

    /// <summary>非 swaps 通过 and 不通过 only.</summary>
    public static void Negate(Register operand, Register target)
    {
        operand.Fail.Words.CopyTo(target.Pass.Words, 0);
        operand.Pass.Words.CopyTo(target.Fail.Words, 0);
    }

    /// <summary>Only 通过 of the guard lets the condition through; 无法判定 stays.</summary>
    public static void Guard(Register guard, Register condition, Register target)
    {
        for (var w = 0; w < target.Pass.Words.Length; w++)
        {
            var (pass, fail) = (guard.Pass.Words[w], guard.Fail.Words[w]);
            var through = pass & ~fail;
            var unknown = pass & fail;
            target.Pass.Words[w] = (condition.Pass.Words[w] & through) | unknown;
            target.Fail.Words[w] = (condition.Fail.Words[w] & through) | unknown;
        }
    }
}
