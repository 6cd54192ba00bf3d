namespace BudgetRules.Evaluation.Planning;

/// <summary>Σ coefficient × register + constant, with exact decimal coefficients, before it is scaled to whole numbers.</summary>
internal sealed class LinearForm
{
    private const decimal LargestScale = 1_000_000_000_000m;

    /// <summary>Register, coefficient, and whether it was written with ×.</summary>
    public List<(int Register, decimal Coefficient, bool IsStrict)> Terms { get; } = [];

    /// <summary>The constant, in 分 or millionths.</summary>
    public decimal Constant { get; set; }

    /// <summary>Whether it reads cells.</summary>
    public bool Reads { get; set; }

    /// <summary>Adds another form, times a factor.</summary>
    public void Add(LinearForm other, decimal factor, bool isStrict = false)
    {
        foreach (var (register, coefficient, strict) in other.Terms)
        {
            Terms.Add((register, coefficient * factor, strict || isStrict));
        }

        Constant += other.Constant * factor;
        Reads |= other.Reads;
    }

    /// <summary>Smallest power of ten that makes every coefficient and the constant whole.</summary>
    public decimal Scale()
    {
        var scale = 1m;
        while (scale < LargestScale && !IsWhole(scale))
        {
            scale *= 10;
        }

        return scale;
    }

    /// <summary>Whether every coefficient and the constant is whole at a scale and fits 64 bits.</summary>
    public bool Fits(decimal scale) =>
        IsWhole(scale) && Math.Abs(Constant * scale) < long.MaxValue && Terms.TrueForAll(term => Math.Abs(term.Coefficient * scale) < long.MaxValue);

    private bool IsWhole(decimal scale) =>
        decimal.Truncate(Constant * scale) == Constant * scale
        && Terms.TrueForAll(term => decimal.Truncate(term.Coefficient * scale) == term.Coefficient * scale);
}
