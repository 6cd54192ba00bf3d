namespace BudgetRules.Evaluation;

/// <summary>Kinds of evaluation.</summary>
internal enum EvaluationKind
{
    /// <summary>The registers say.</summary>
    Normal,

    /// <summary>A table whose rows are free is not there.</summary>
    NoTable,

    /// <summary>The family has no copies.</summary>
    NoCopies,

    /// <summary>The row's key occurs twice.</summary>
    Ambiguous,

    /// <summary>It would fail, but a second row of a key it looked up may have been lost in reading.</summary>
    MayRecur,

    /// <summary>未对应: counted, no evaluation.</summary>
    Unmatched,
}
