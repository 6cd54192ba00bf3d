namespace BudgetRules.Evaluation.Planning;

/// <summary>A term of a sum.</summary>
/// <param name="Register">A linear register.</param>
/// <param name="Coefficient">Whole-number factor.</param>
/// <param name="IsStrict">Whether it was written with ×: a blank then is no 0.</param>
internal readonly record struct LinearTerm(int Register, long Coefficient, bool IsStrict)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Coefficient}·r{Register}{(IsStrict ? "!" : "")}";
}
