using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Runs a plan over a block of departments: one pass per instruction, instruction by instruction.</summary>
internal static class Evaluator
{
    /// <summary>Fills every register.</summary>
    public static Register[] Run(Plan plan, Block block, CancellationToken cancellationToken = default)
    {
        var registers = new Register[plan.Instructions.Length];
        for (var i = 0; i < registers.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var instruction = plan.Instructions[i];
            var (start, end) = block.Range(instruction.Domain);
            registers[i] = new Register(instruction.Kind, end - start);
            Execute(instruction, registers, registers[i], block, start);
        }

        return registers;
    }

    private static void Execute(Instruction instruction, Register[] registers, Register target, Block block, int start)
    {
        switch (instruction)
        {
            case LoadFigure load:
                LoadKernels.Figure(load, target, block, start);
                break;
            case LoadText load:
                LoadKernels.Text(load, target, block, start);
                break;
            case LoadYear:
                LoadKernels.Year(target, block, start);
                break;
            case LoadFact load:
                LoadKernels.Fact(load, target, block, start);
                break;
            case LoadPrior:
                LoadKernels.Undetermined(target);
                break;
            case Broadcast broadcast:
                BroadcastKernel.Run(broadcast, registers[broadcast.Operand], target, block, start);
                break;
            case Combine combine:
                SumKernels.Combine(combine, registers, target);
                break;
            case Absolute absolute:
                SumKernels.Absolute(registers[absolute.Operand], target);
                break;
            case SumRows sum:
                SumKernels.Rows(sum, registers, target, block, start);
                break;
            case SumCopies sum:
                SumKernels.Copies(sum, registers, target, block, start);
                break;
            case CountRows count:
                SumKernels.Count(count, registers, target, block, start);
                break;
            case Widen widen:
                IntervalKernels.Widen(widen, registers[widen.Operand], target);
                break;
            case Multiply multiply:
                IntervalKernels.Multiply(multiply, registers[multiply.Left], registers[multiply.Right], target);
                break;
            case Divide divide:
                IntervalKernels.Divide(divide, registers[divide.Left], registers[divide.Right], target);
                break;
            case ExtremeRows extreme:
                IntervalKernels.Extreme(extreme, registers, target, block, start);
                break;
            case CompareLinear compare:
                CompareKernels.Linear(compare, registers[compare.Left], registers[compare.Right], target);
                break;
            case CompareIntervals compare:
                CompareKernels.Intervals(compare, registers[compare.Left], registers[compare.Right], target);
                break;
            case TestText test:
                ConditionKernels.Test(test, registers[test.Operand], target, block);
                break;
            case CompareText compare:
                ConditionKernels.Compare(compare, registers[compare.Left], registers[compare.Right], target);
                break;
            case Logic logic:
                ConditionKernels.Logic(logic, registers, target);
                break;
            case Negation negation:
                ConditionKernels.Negate(registers[negation.Operand], target);
                break;
            case Guarded guarded:
                ConditionKernels.Guard(registers[guarded.Guard], registers[guarded.Condition], target);
                break;
            case TestTable test:
                PresenceKernels.Table(test, target, block, start);
                break;
            case TestCell test:
                PresenceKernels.Cell(test, target, block, start);
                break;
            case SelectRows select:
                SelectionKernel.Run(select, target, block, start);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(instruction.GetType().Name);
        }
    }
}
