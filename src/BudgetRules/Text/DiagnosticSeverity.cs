namespace BudgetRules.Text;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>提示: nothing is lost.</summary>
    Info,

    /// <summary>警告: something was read with an assumption, or not at all.</summary>
    Warning,

    /// <summary>错误: the statement or document it points at does not take part.</summary>
    Error,
}
