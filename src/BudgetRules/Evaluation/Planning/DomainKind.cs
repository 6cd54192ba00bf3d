namespace BudgetRules.Evaluation.Planning;

/// <summary>Kinds of domain.</summary>
internal enum DomainKind
{
    /// <summary>Departments.</summary>
    Department,

    /// <summary>Copies of a family.</summary>
    Copy,

    /// <summary>Rows of a table.</summary>
    Row,
}
