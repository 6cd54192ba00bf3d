using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Other wordings and other numbering of the explanations.</summary>
internal static class NarrativeMutations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<LayoutMutation> All =>
    [
        Replace("比上年", @"比 ?2022 ?年预算", "比上年预算"),
        Replace("较上年", @"比 ?2022 ?年预算", "较上年"),
        Replace("较上年度", @"比 ?2022 ?年预算", "较 2022 年度"),
        Replace("与上年持平", @"，(?:比|与) ?2022 ?年预算(?:(?:减少|增加) ?0 ?万元|持平)", "，与上年持平"),
        Replace("与上年预算数相同", @"，(?:比|与) ?2022 ?年预算(?:(?:减少|增加) ?0 ?万元|持平)", "，与上年预算数相同"),
        Replace("变动写增长", "下降 ?([\\d.]+)%", "增长 -$1%"),
        Replace("变动写降低", "下降", "降低"),
        Replace("变动幅度在括号中", "，(?:下降|增长) ?([\\d.]+)%", "（下降$1%）"),
        Replace("年份写预算数为", @"(经费|维护费|购置费|接待费)(?:预算)? ?(\d[\d.]*) ?万元，", "$1 2023 年预算数为 $2 万元，"),
        Replace("写安排", @"(经费|维护费|购置费|接待费)(?:预算)? ?(\d[\d.]*) ?万元，", "$1安排$2万元，"),
        Replace("写冒号", @"(一般公共服务支出|社会保障和就业支出|医疗卫生与计划生育支出|住房保障支出) ?(\d)", "$1：$2"),
        Replace("先上年后本年", @"(工资福利支出|对个人和家庭的补助|商品和服务支出|住房保障支出) ?(\d[\d.]*) ?万元", "$1上年 12.34 万元，本年 $2 万元"),
        Replace("条目带上年比较", @"(一般公共服务支出|社会保障和就业支出|住房保障支出) ?(\d[\d.]*) ?万元", "$1 $2 万元，比上年增加 12.34 万元"),
        Replace("条目带占比", @"(一般公共服务支出|社会保障和就业支出|住房保障支出) ?(\d[\d.]*) ?万元", "$1 $2 万元，占 12.34%"),
        Replace("条目括注上年数", @"(办公费|印刷费|会议费|培训费|福利费|工会经费) ?(\d[\d.]*) ?万元", "$1 $2 万元（上年 12.34 万元）"),
        Replace("条目带减少", @"(办公费|印刷费|会议费|培训费|福利费|工会经费) ?(\d[\d.]*) ?万元", "$1 $2 万元比上年减少 1.23 万元"),
        Replace("条目合并", @"办公费 ?24.82 ?万元、印刷费 ?15.5 ?万元", "办公费及印刷费 40.32 万元"),
        Replace("条目写其中", @"公务用车运行维护费 ?40 ?万元，其他", "公务用车运行维护费 40 万元（其中：燃料费 12 万元、维修费 18 万元、保险费 10 万元）、其他"),
        Replace("条目句号分隔", @"(?<=万元)[、；](?=[\u4e00-\u9fff])", "。"),
        Replace("条目分号分隔", @"(?<=万元)、(?=[\u4e00-\u9fff])", "；"),
        Replace("条目逗号分隔", @"(?<=万元)[、；](?=[\u4e00-\u9fff])", "，"),
        Replace("主要包括前加总额", "主要包括：", "比上年减少 23.58 万元，下降 7.34%。主要包括："),
        Replace("主要包括后加其中", "主要包括：", "主要包括：1. 日常公用支出，其中："),
        Replace("收入前加上年数", @"预算总收入 ?1597.66", "预算总收入 1597.66 万元，2022 年部门预算总收入 1722.47"),
        Replace("支出写收支总预算", @"2023 年部门预算总支出 ?", "2023 年收支总预算 1597.66 万元，部门预算总支出 "),
        Replace("上年决算句", "（二）“三公”经费财政拨款预算情况", "（二）“三公”经费财政拨款预算情况\n\n2022 年一般公共预算财政拨款资金安排“三公”经费预算 43 万元，比 2021 年预算减少 2 万元，下降 4.44%。其中：公务接待费 3 万元，比 2021 年预算减少 2 万元。"),
        Replace("加三公历年说明", "六、政府性基金预算财政拨款支出预算情况\n\n武汉市", "公务用车运行维护费 43 万元为 2022 年预算，公务接待费 1.2 万元为 2022 年实际支出。\n\n六、政府性基金预算财政拨款支出预算情况\n\n武汉市"),
        Replace("加名词解释金额", "三、部门收支预算总体安排情况\n\n（一）", "三、部门收支预算总体安排情况\n\n上年一般公共服务支出 1390.12 万元；社会保障和就业支出 120.5 万元；住房保障支出 90.11 万元。\n\n（一）"),
        Replace("人数写编制数", "总编制人数", "编制数"),
        Replace("人数写名", @"(\d)人", "$1名"),
        Replace("车辆年份", @"截至 ?2022 ?年 ?12 ?月 ?31 ?日", "截至2022年8月31日"),
        Replace("段落改编号", @"(?m)^([一二三四五六七八九])、", "（$1）"),
        Replace("段落改第几节", @"(?m)^([一二三四五六七八九])、", "第$1节 "),
        Replace("段落不编号", @"(?m)^[一二三四五六七八九]、|^[（(][一二三四五六七八九][）)] ?", ""),
        Replace("段落改阿拉伯数字", @"(?m)^[（(]([一二三四五六七八九])[）)] ?", "1."),
        Replace("标题无情况二字", @"(?m)^([一二三四五六七八九]、.*|[（(].[）)].*)情况$", "$1"),
        new("正文以元为单位", static (text, _) => InYuan(text)),
        new("正文亿元", static (text, _) => InHundredMillions(text)),
        new("正文千分位", static (text, _) => DocumentLines.EachParagraph(text, static line => Regex.Replace(line, @"\b(\d)(\d{3}\.\d\d)(?= ?万元)", "$1,$2"))),
        new("正文段落断行", static (text, random) => BrokenLines(text, random)),
        new("正文夹页码", static (text, random) => PageNumbers(text, random)),
    ];

    private static LayoutMutation Replace(string name, string pattern, string by) =>
        new(name, (text, _) => string.Join('\n', Regex.Split(text, "(?=\n附表4-1\n)") is [var prose, .. var rest] ? [Regex.Replace(prose, pattern, by), .. rest] : [text]));

    private static string InYuan(string text) => DocumentLines.EachParagraph(text, static line => Regex.Replace(line, @"([0-9][0-9.]*) ?万元", static match =>
        (decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * 10_000).ToString("0.##", CultureInfo.InvariantCulture) + "元"));

    private static string InHundredMillions(string text) => DocumentLines.EachParagraph(text, static line => Regex.Replace(line, @"([0-9]{4,}[0-9.]*) ?万元", static match =>
        (decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) / 10_000).ToString("0.00", CultureInfo.InvariantCulture) + "亿元"));

    private static string BrokenLines(string text, Random random) => DocumentLines.EachParagraph(text, line =>
        line.Length > 60 && random.Next(2) == 0 && random.Next(20, 50) is var at && !char.IsDigit(line[at - 1]) && line[at - 1] != '.' ? line[..at] + "\n\n" + line[at..] : line);

    private static string PageNumbers(string text, Random random) => DocumentLines.EachParagraph(text, line =>
        line.Length > 60 && random.Next(2) == 0 && random.Next(20, 50) is var at && !char.IsDigit(line[at - 1]) && line[at - 1] != '.' ? line[..at] + $"\n\n- {random.Next(1, 60)} -\n\n" + line[at..] : line);
}
