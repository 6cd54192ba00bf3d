namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Titles, numbers, units and notes around the tables.</summary>
internal static class TitleMutations
{
    private static readonly string[] Titles =
    [
        "收支总表", "收入总表", "支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表", "一般公共预算“三公”经费支出表", "政府性基金预算支出表", "项目支出表",
    ];

    private static readonly string[] Notes =
    [
        "备注：本表金额转换为万元时，因四舍五入可能存在尾差。", "注：本表反映部门本年度预算情况。", "说明：本部门没有此项支出，故本表为空表。", "注：1.本表按政府收支分类科目列示到项级；2.上年预算为 1234.56 万元。",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<LayoutMutation> All =>
    [
        new("表号全去", static (text, _) => DocumentLines.EachLine(text, static line => line.StartsWith("附表4-", StringComparison.Ordinal) && !DocumentLines.IsRow(line) ? "" : line)),
        new("表号全加", static (text, _) => EachTitle(text, static (title, number) => number is 1 or 7 ? title : $"附表4-{number}\n\n{title}")),
        new("表号在标题前", static (text, _) => EachTitle(text, static (title, number) => $"附表4-{number} {title}")),
        new("标题前表1", static (text, _) => EachTitle(text, static (title, number) => $"表{number} {title}")),
        new("标题前公开表", static (text, _) => EachTitle(text, static (title, number) => $"公开表{number} {title}")),
        new("标题前部门公开表01", static (text, _) => EachTitle(text, static (title, number) => $"部门公开表0{number}\n\n{title}")),
        new("标题前编号", static (text, _) => EachTitle(text, static (title, number) => $"{number}.{title}")),
        new("标题前年度", static (text, _) => EachTitle(text, static (title, _) => "2023年" + title)),
        new("标题前年度部门", static (text, _) => EachTitle(text, static (title, _) => "2023年部门" + title)),
        new("标题前部门名称", static (text, _) => EachTitle(text, static (title, _) => "武汉市新洲区人民政府办公室" + title)),
        new("标题前部门名称与年度", static (text, _) => EachTitle(text, static (title, _) => "武汉市新洲区人民政府办公室2023年" + title)),
        new("标题后单位", static (text, _) => EachTitle(text, static (title, _) => title + "（单位：万元）")),
        new("标题后预算草案", static (text, _) => EachTitle(text, static (title, _) => title + "（预算草案）")),
        new("标题夹空格", static (text, _) => EachTitle(text, static (title, _) => string.Join(' ', title.ToCharArray()))),
        new("标题在表内", static (text, _) => EachTitle(text, static (title, _) => title + "\t\t")),
        new("部门印在标题下", static (text, _) => DocumentLines.EachLine(text, static line => line is "部门/单位：" or "部门/单位:" ? line + "武汉市新洲区人民政府办公室" : line)),
        new("单位与部门同行", static (text, _) => text.Replace("部门/单位：\n\n单位：万元", "部门/单位：武汉市新洲区人民政府办公室          单位：万元", StringComparison.Ordinal)),
        new("单位在表内", static (text, _) => DocumentLines.EachLine(text, static line => line is "单位：万元" or "单位: 万元" or "单位:万元" ? "\t\t\t单位：万元" : line)),
        new("单位在表内同部门", static (text, _) => text.Replace("部门/单位：\n\n单位：万元\n\n", "部门/单位：\t\t\t单位：万元\n", StringComparison.Ordinal)),
        new("单位写法", static (text, _) => DocumentLines.EachLine(text, static line => line is "单位：万元" or "单位: 万元" or "单位:万元" ? "金额单位：人民币万元" : line)),
        new("单位不印", static (text, _) => DocumentLines.EachLine(text, static line => line is "单位：万元" or "单位: 万元" or "单位:万元" ? "" : line)),
        new("表下注", static (text, random) => UnderTables(text, () => Notes[random.Next(Notes.Length)])),
        new("表下页码", static (text, random) => UnderTables(text, () => $"- {random.Next(1, 90)} -")),
        new("表下签章", static (text, _) => UnderTables(text, static () => "填报单位（盖章）：\t\t填报人：\t\t联系电话：")),
    ];

    private static string EachTitle(string text, Func<string, int, string> print) => DocumentLines.Edit(text, lines =>
    {
        var (first, last) = DocumentLines.BudgetRange(lines);
        for (var i = first; i < last; i++)
        {
            if (Array.IndexOf(Titles, DocumentLines.Bare(lines[i])) is >= 0 and var title)
            {
                lines[i] = print(lines[i], title + 1);
            }
        }
    });

    private static string UnderTables(string text, Func<string> line) => DocumentLines.Edit(text, lines =>
    {
        foreach (var (_, _, end) in DocumentLines.BudgetTables(lines).Reverse().ToArray())
        {
            lines.InsertRange(end, ["", line()]);
        }
    });
}
