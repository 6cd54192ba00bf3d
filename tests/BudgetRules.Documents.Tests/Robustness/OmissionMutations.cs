using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Parts that a department may leave out or publish elsewhere; what is left is as true as before.</summary>
internal static class OmissionMutations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<LayoutMutation> All =>
    [
        new("没有绩效表", static (text, _) => Cut(text, "二、部门整体支出绩效目标表", "第三部分 名词解释")),
        new("没有整体绩效表", static (text, _) => Cut(text, "二、部门整体支出绩效目标表", "三、部门项目绩效目标表（一项一表）")),
        new("没有项目表", static (text, _) => Cut(text, "三、部门项目绩效目标表（一项一表）", "第三部分 名词解释")),
        new("只有一个项目", static (text, _) => Projects(text, 1)),
        new("只有三个项目", static (text, _) => Projects(text, 3)),
        new("二十个项目", static (text, _) => Projects(text, 20)),
        new("项目没有绩效表", static (text, _) => EachProject(text, static form => Regex.Replace(form, @"(?s)\n(项目绩效总目标|长期绩效目标表)\b.*", "\n\n"))),
        new("项目没有年度绩效表", static (text, _) => EachProject(text, static form => Regex.Replace(form, @"(?s)\n年度绩效目标表\b.*", "\n\n"))),
        new("项目没有明细", static (text, _) => EachProject(text, static form => Regex.Replace(form, @"(?s)\n项目支出明细测算\b.*?(?=\n项目采购)", "\n"))),
        new("满意度为一级指标", static (text, _) => Regex.Replace(text, "效益指标\t社会公众或服务对象满意度指标\t", "满意度指标\t社会公众或服务对象满意度指标\t")),
        new("满意度二级另有名称", static (text, _) => Regex.Replace(text, "效益指标\t社会公众或服务对象满意度指标\t", "满意度指标\t服务对象满意度指标\t")),
        new("满意度二级不填", static (text, _) => Regex.Replace(text, "效益指标\t社会公众或服务对象满意度指标\t", "满意度指标\t\t")),
        new("指标值无单位", static (text, _) => DocumentLines.EachCell(text, static cell => Regex.Replace(cell, @"^[≥≤]?(\d+)(次|个|份|篇|起|人)$", "$1"))),
        new("没有目录", static (text, _) => Cut(text, "目 录", "第一部分 武汉市新洲区人民政府办公室 2023 年部门 预算公开说明")),
        new("没有公开说明", static (text, _) => Cut(text, "一、部门基本情况", "第二部分 武汉市新洲区人民政府办公室")),
        new("没有名词解释", static (text, _) => Cut(text, "第三部分 名词解释", null)),
        new("没有附件", static (text, _) => Cut(text, "项目申报表（绩效部分）内容说明", "第三部分 名词解释")),
        new("没有收支总体安排段落", static (text, _) => Cut(text, "三、部门收支预算总体安排情况", "四、一般公共预算财政拨款支出预算情况")),
        new("没有三公段落", static (text, _) => Cut(text, "五、一般公共预算“三公”经费支出预算情况", "六、政府性基金预算财政拨款支出预算情况")),
        new("没有机关运行经费段落", static (text, _) => Cut(text, "（一）机关运行经费情况", "（二）政府采购预算情况")),
        new("没有人员段落", static (text, _) => Cut(text, "(三) 部门人员构成", "二、年度工作目标及主要任务")),
        new("说明在表之后", static (text, _) => Swap(text)),
    ];

    /// <summary>The text without what begins at one line and ends before another, as they stand in the body.</summary>
    private static string Cut(string text, string from, string? to) => DocumentLines.Edit(text, lines =>
    {
        var start = lines.FindLastIndex(line => DocumentLines.Bare(line) == from);
        var end = to is null ? lines.Count : lines.FindLastIndex(line => DocumentLines.Bare(line) == to);
        if (start >= 0 && end > start)
        {
            lines.RemoveRange(start, end - start);
        }
    });

    private static string EachProject(string text, Func<string, string> change)
    {
        var (before, forms, after) = Split(text);
        return before + string.Concat(forms.Select(change)) + after;
    }

    private static string Projects(string text, int count)
    {
        var (before, forms, after) = Split(text);
        var copies = Enumerable.Range(0, forms.Length == 0 ? 0 : count).Select(i => i < forms.Length ? forms[i] : Regex.Replace(forms[i % forms.Length], "(?m)^(项目名称\t[^\t]*)", $"$1（{i}）"));
        return before + string.Concat(copies) + after;
    }

    private static (string Before, string[] Forms, string After) Split(string text)
    {
        var first = text.IndexOf("\n部门项目申报表(含绩效目标)\n", StringComparison.Ordinal);
        if (first < 0)
        {
            return (text, [], "");
        }

        var end = text.IndexOf("\n项目申报表（绩效部分）内容说明\n", StringComparison.Ordinal);
        end = end < 0 ? text.IndexOf("\n第三部分 名词解释\n", first, StringComparison.Ordinal) : end;
        end = end < 0 ? text.Length : end;
        return (text[..first], Regex.Split(text[first..end], @"(?=\n(?:附件1\n\n)?部门项目申报表\(含绩效目标\)\n)").Where(static form => form.Length > 0).ToArray(), text[end..]);
    }

    private static string Swap(string text) => DocumentLines.Edit(text, static lines =>
    {
        var start = lines.FindLastIndex(static line => line == "一、部门基本情况");
        var middle = lines.FindLastIndex(static line => line == "第二部分 武汉市新洲区人民政府办公室");
        var end = lines.FindLastIndex(static line => line == "第三部分 名词解释");
        if (start < 0 || middle < start || end < middle)
        {
            return;
        }

        var prose = lines.GetRange(start, middle - start);
        lines.InsertRange(end, prose);
        lines.RemoveRange(start, middle - start);
    });
}
