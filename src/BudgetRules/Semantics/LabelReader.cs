using System.Globalization;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>Reads the labels of a file and of a rule (§12).</summary>
internal static class LabelReader
{
    /// <summary>The settings of a file's header.</summary>
    public static RuleSettings ReadHeader(FileSyntax file, DiagnosticBag bag) => Apply(new RuleSettings(), file.Header, bag);

    /// <summary>The settings of a rule on top of its file's.</summary>
    public static RuleSettings Read(RuleSettings header, RuleSyntax rule, DiagnosticBag bag) => Apply(header, rule.Labels, bag);

    /// <summary>A label's text, or null.</summary>
    public static string? Find(IEnumerable<LabelSyntax> labels, string name) =>
        labels.FirstOrDefault(label => label.Name == name)?.Value;

    /// <summary>Years as written: 2019 起, 至 2018, 2019 至 2023, 2023; null where it is no such thing.</summary>
    public static YearRange? ParseYears(string value)
    {
        var text = TextFolding.FoldTight(value);
        if (text.EndsWith('起') && Year(text[..^1]) is { } first)
        {
            return new YearRange(first, null);
        }

        var to = text.IndexOf('至', StringComparison.Ordinal);
        if (to == 0 && Year(text[1..]) is { } last)
        {
            return new YearRange(null, last);
        }

        if (to > 0 && Year(text[..to]) is { } from && Year(text[(to + 1)..]) is { } until)
        {
            return new YearRange(from, until);
        }

        return Year(text) is { } only ? new YearRange(only, only) : null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static RuleSettings Apply(RuleSettings settings, IEnumerable<LabelSyntax> labels, DiagnosticBag bag)
    {
        foreach (var label in labels)
        {
            settings = Apply(settings, label, bag);
        }

        return settings;
    }

    private static RuleSettings Apply(RuleSettings settings, LabelSyntax label, DiagnosticBag bag)
    {
        switch (label.Name)
        {
            case "编号":
                return settings with { Id = label.Value };
            case "级别":
                return Choice(label, bag, "错误", "警告", "提醒") is { } level ? settings with { Level = 2 - level } : settings;
            case "提示":
                return settings with { Message = label.Value, MessageSpan = label.ValueSpan };
            case "整改":
                return settings with { Remedy = label.Value };
            case "依据":
                return settings with { Basis = settings.Basis.Add(label.Value) };
            case "末位差":
                return Choice(label, bag, "提醒", "计错") is { } last ? settings with { LastDigitIsError = last == 1 } : settings;
            case "空白":
                return Choice(label, bag, "按零", "存疑") is { } blank ? settings with { BlankIsDoubtful = blank == 1 } : settings;
            case "缺行":
                return Choice(label, bag, "按零", "存疑") is { } missing ? settings with { MissingRowIsDoubtful = missing == 1 } : settings;
            case "年度":
                if (ParseYears(label.Value) is { } years)
                {
                    return settings with { Years = years };
                }

                bag.Error("词110", label.ValueSpan, "年度应写成 2023、2019 起、至 2018 或 2019 至 2023", "年度 takes 2023, 2019 起, 至 2018 or 2019 至 2023.");
                return settings;
            case "误差":
                return settings with { Tolerance = ReadTolerance(label, bag) };
            default:
                return settings;
        }
    }

    private static int? Choice(LabelSyntax label, DiagnosticBag bag, params ReadOnlySpan<string> choices)
    {
        var text = TextFolding.FoldTight(label.Value);
        for (var i = 0; i < choices.Length; i++)
        {
            if (choices[i] == text)
            {
                return i;
            }
        }

        var list = string.Join("、", choices!);
        var near = Spelling.Closest(text, choices.ToArray());
        bag.Error("词110", label.ValueSpan, $"“{label.Name}”只能写 {list}", $"{label.Name} takes one of {list}.", near);
        return null;
    }

    private static ToleranceRule ReadTolerance(LabelSyntax label, DiagnosticBag bag)
    {
        var text = TextFolding.FoldTight(label.Value);
        if (text == "四舍五入")
        {
            return ToleranceRule.FromPrecision;
        }

        if (text == "无")
        {
            return new ToleranceRule(ToleranceKind.None);
        }

        var digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
        {
            digits++;
        }

        var unit = text[digits..];
        if (decimal.TryParse(text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1_000_000_000)
        {
            if (unit == "%")
            {
                return new ToleranceRule(ToleranceKind.Fixed, (long)(amount * 10_000), Dimension.Ratio);
            }

            if (unit is "元" or "万元" or "亿元")
            {
                return new ToleranceRule(ToleranceKind.Fixed, (long)(amount * MoneyUnit.FromName(unit)!.Fen));
            }

            if (unit.Length == 0)
            {
                return new ToleranceRule(ToleranceKind.Fixed, (long)(amount * 1_000_000), Dimension.Number);
            }
        }

        bag.Error("词110", label.ValueSpan, "误差应写成 四舍五入、无，或带单位的数如 0.01万元", "误差 takes 四舍五入, 无, or a figure with its unit such as 0.01万元.");
        return ToleranceRule.FromPrecision;
    }
}
