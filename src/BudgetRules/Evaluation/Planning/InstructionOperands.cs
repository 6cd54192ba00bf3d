namespace BudgetRules.Evaluation.Planning;

/// <summary>Which registers an instruction reads: the one list that printing and walking a plan share.</summary>
internal static class InstructionOperands
{
    /// <summary>Registers that an instruction reads, in reading order; −1 stands for a filter that is not written.</summary>
    public static IEnumerable<int> Operands(this Instruction instruction) => instruction switch
    {
        Broadcast node => [node.Operand],
        Combine node => node.Terms.Items.Select(static term => term.Register),
        Absolute node => [node.Operand],
        Widen node => [node.Operand],
        SumRows node => [node.Operand, node.Filter],
        SumCopies node => [node.Operand, node.Filter],
        CountRows node => [node.Filter],
        ExtremeRows node => [node.Operand, node.Filter],
        Multiply node => [node.Left, node.Right],
        Divide node => [node.Left, node.Right],
        CompareLinear node => [node.Left, node.Right],
        CompareIntervals node => [node.Left, node.Right],
        CompareText node => [node.Left, node.Right],
        TestText node => [node.Operand],
        Logic node => node.Operands.Items,
        Negation node => [node.Operand],
        Guarded node => [node.Guard, node.Condition],
        _ => [],
    };
}
