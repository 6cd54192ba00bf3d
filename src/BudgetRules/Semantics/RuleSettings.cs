using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>What the labels of a rule and of its file say.</summary>
internal sealed record RuleSettings
{
    /// <summary>编号, or null.</summary>
    public string? Id { get; init; }

    /// <summary>级别.</summary>
    public int Level { get; init; } = 2;

    /// <summary>提示, or null.</summary>
    public string? Message { get; init; }

    /// <summary>Where the text of 提示 stands.</summary>
    public TextSpan MessageSpan { get; init; }

    /// <summary>整改, or null.</summary>
    public string? Remedy { get; init; }

    /// <summary>依据 of the file and of the rule.</summary>
    public ImmutableArray<string> Basis { get; init; } = [];

    /// <summary>年度.</summary>
    public YearRange Years { get; init; }

    /// <summary>误差.</summary>
    public ToleranceRule Tolerance { get; init; } = ToleranceRule.FromPrecision;

    /// <summary>末位差：计错.</summary>
    public bool LastDigitIsError { get; init; }

    /// <summary>空白：存疑.</summary>
    public bool BlankIsDoubtful { get; init; }

    /// <summary>缺行：存疑.</summary>
    public bool MissingRowIsDoubtful { get; init; }
}
