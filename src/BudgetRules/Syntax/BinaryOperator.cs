namespace BudgetRules.Syntax;

/// <summary>Operators between two operands.</summary>
internal enum BinaryOperator
{
    /// <summary>或.</summary>
    Or,

    /// <summary>且.</summary>
    And,

    /// <summary>+.</summary>
    Add,

    /// <summary>-.</summary>
    Subtract,

    /// <summary>×.</summary>
    Multiply,

    /// <summary>÷.</summary>
    Divide,

    /// <summary>含.</summary>
    Contains,
}
