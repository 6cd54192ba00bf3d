namespace BudgetRules.Evaluation;

/// <summary>责任: who can act on a finding.</summary>
public enum Responsibility
{
    /// <summary>文件: it is published so; goes to the department.</summary>
    Document,

    /// <summary>读取: we could not read it; never goes to a department.</summary>
    Reading,

    /// <summary>输入: the host did not supply it.</summary>
    Input,

    /// <summary>规则: rule and template do not fit.</summary>
    Rule,
}
