using System.Globalization;
using System.Text;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>A disclosure of an invented department in which everything agrees: what fails on it is a false accusation.</summary>
internal sealed class CleanDisclosure(int seed, int projects = 3)
{
    private const int Year = 2024;
    private const string Department = "武汉市新洲区某某局";
    private readonly CleanFigures _figures = new(seed, projects);
    private readonly StringBuilder _text = new();

    private static readonly string[] IncomeRows =
    [
        "一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "三、国有资本经营预算拨款收入", "四、财政专户管理资金收入", "五、事业收入", "六、事业单位经营收入", "七、上级补助收入", "八、附属单位上缴收入", "九、其他收入",
    ];

    private static readonly string[] Functions =
    [
        "一般公共服务支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出", "文化旅游体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出",
        "资源勘探工业信息等支出", "商业服务业等支出", "金融支出", "援助其他地区支出", "自然资源海洋气象等支出", "住房保障支出", "粮油物资储备支出", "国有资本经营预算支出", "灾害防治及应急管理支出", "其他支出", "债务还本支出", "债务付息支出", "债务发行费用支出",
    ];

    private static readonly string[] Ordinals =
    [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "廿一", "廿二", "廿三", "廿四", "廿五",
    ];

    private static readonly string[] Tables =
    [
        "收支总表", "收入总表", "支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表", "一般公共预算“三公”经费支出表", "政府性基金预算支出表", "项目支出表",
    ];

    /// <summary>Its text.</summary>
    public static string Text(int seed, int projects = 3) => new CleanDisclosure(seed, projects).Write();

    private long Pension => _figures.PayOf("30108");

    private long Health => _figures.PayOf("30110");

    private long Housing => _figures.PayOf("30113");

    private long Office => _figures.Total - Pension - Health - Housing;

    private string Write()
    {
        WriteContents();
        WriteNarrative();
        WriteSummaryTables();
        WriteFunctionTables();
        WriteSmallTables();
        WriteDepartmentForm();
        for (var i = 0; i < _figures.Projects.Length; i++)
        {
            WriteProject(_figures.Projects[i].Name, _figures.Projects[i].Amount);
        }

        Lines("", "第三部分 名词解释", "", "一、财政拨款收入：财政部门安排给预算单位的资金。", "");
        return _text.ToString();
    }

    private void WriteContents()
    {
        Lines($"{Department} {Year} 年部门预算", "", "目 录", "", $"第一部分 {Department} {Year} 年部门预算公开说明", "");
        Lines([.. Sections.SelectMany(static (section, i) => new[] { $"{Ordinals[i]}、{section}", "" })]);
        Lines($"第二部分 {Department} {Year} 年部门预算公开表", "");
        Lines([.. Tables.SelectMany(static (table, i) => new[] { $"{Ordinals[i]}、{table}", "" })]);
        Lines("第三部分 名词解释", "");
    }

    private static readonly string[] Sections =
    [
        "部门基本情况", "年度工作目标及主要任务", "部门收支预算总体安排情况", "一般公共预算财政拨款支出预算情况", "一般公共预算“三公”经费支出预算情况", "政府性基金预算财政拨款支出预算情况",
        "国有资本经营预算财政拨款支出预算情况", "其他重要事项的情况说明",
    ];

    private void WriteNarrative()
    {
        var f = _figures;
        Lines($"第一部分 {Department} {Year} 年部门预算公开说明", "", "一、部门基本情况", "", "(三) 部门人员构成", "");
        Lines($"{Department}总编制人数63人，其中：行政编制32人，事业编制31人。在职实有人数62人，其中：行政编制30人，工勤人员8人，事业编制24人。", "");
        Lines("二、年度工作目标及主要任务", "", "做好本职工作。", "", "三、部门收支预算总体安排情况", "");
        Lines($"（一）{Year} 年部门预算总收入 {Yuan(f.Total)}。其中：财政拨款收入 {Yuan(f.Total)}。", "", $"（二）{Year} 年部门预算总支出 {Yuan(f.Total)}。其中：", "", "1. 按照政府收支分类科目安排情况", "", "按照支出功能分类科目，主要用于：", "");
        Lines($"一般公共服务支出 {Yuan(Office)}；社会保障和就业支出 {Yuan(Pension)}；卫生健康支出 {Yuan(Health)}；住房保障支出 {Yuan(Housing)}。", "", "2. 按照支出经济分类科目，主要用于：", "");
        Lines($"工资福利支出 {Yuan(f.PayTotal)}；商品和服务支出 {Yuan(f.OfficeTotal)}；对个人和家庭的补助 {Yuan(f.FamilyTotal)}。", "", $"项目支出 {Yuan(f.ProjectTotal)}。", "", "四、一般公共预算财政拨款支出预算情况", "");
        Lines($"{Year} 年一般公共预算财政拨款支出预算数 {Yuan(f.Total)}，{Change(f.Total, f.Changes[0])}，安排情况如下：", "", $"（一）人员类项目支出 {Yuan(f.Staff)}，{Change(f.Staff, f.Changes[1])}，主要原因是：人员变动。", "");
        Lines($"（二）公用经费运转类项目支出 {Yuan(f.OfficeTotal)}，{Change(f.OfficeTotal, f.Changes[2])}。", "", $"（三）特定目标类项目支出 {Yuan(f.ProjectTotal)}，{Change(f.ProjectTotal, f.Changes[3])}。", "", "五、一般公共预算“三公”经费支出预算情况", "");
        Lines("（二）“三公”经费财政拨款预算情况", "", $"{Year} 年一般公共预算财政拨款安排“三公”经费预算 {Yuan(f.Vehicles + f.Guests)}，比 {Year - 1} 年预算减少 0 万元，下降 0%。其中：", "");
        Lines($"1.因公出国（境）经费预算 0 万元，与 {Year - 1} 年预算持平。", "", $"2. 公务用车购置及运行维护费 {Yuan(f.Vehicles)}，比 {Year - 1} 年预算减少 0 万元。其中：", "", $"（1）公务用车购置费 0 万元，与 {Year - 1} 年预算持平。", "", $"（2）公务用车运行维护费 {Yuan(f.Vehicles)}，与 {Year - 1} 年预算持平。", "");
        Lines($"3. 公务接待费 {Yuan(f.Guests)}，与 {Year - 1} 年预算持平。", "", "六、政府性基金预算财政拨款支出预算情况", "", $"{Year} 年没有使用政府性基金预算财政拨款的支出安排。", "", "七、国有资本经营预算财政拨款支出预算情况", "", $"{Year} 年没有使用国有资本经营预算财政拨款的支出安排。", "");
        Lines("八、其他重要事项的情况说明", "", "（一）机关运行经费情况", "", $"{Year} 年部门机关运行经费 {Yuan(f.OfficeTotal)}。主要包括：{string.Join('、', f.Office.Select(static account => $"{account.Name} {Yuan(account.Amount)}"))}。", "");
        Lines("（二）政府采购预算情况", "", $"依照政府采购有关规定，{Year} 年部门预算中纳入政府采购预算支出合计 {Yuan(f.Projects.FirstOrDefault().Amount)}。", "", "（三）国有资产占有使用情况", "", $"截至 {Year - 1} 年 12 月 31 日，部门共有车辆 3 辆。其中：一般公务用车 3 辆。", "");
        Lines("（四）绩效目标设置情况", "", $"{Year} 年部门项目均实行绩效目标管理，涉及一般公共预算当年财政拨款 {Yuan(f.ProjectTotal)}。", "");
    }

    private void WriteSummaryTables()
    {
        Lines($"第二部分 {Department}", "", $"{Year} 年部门预算公开表", "", "表号\t表名");
        Lines([.. Tables.Select(static (table, i) => $"附表4-{i + 1}\t{table}")]);
        Lines("", "附表4-1", "");
        Head("收支总表", "收 入\t\t支 出\t", "项 目\t预算数\t项 目\t预算数");
        for (var i = 0; i < Functions.Length; i++)
        {
            Lines($"{(i < IncomeRows.Length ? IncomeRows[i] : "")}\t{(i >= IncomeRows.Length ? "" : Print(i == 0 ? _figures.Total : 0))}\t{Ordinals[i]}、{Functions[i]}\t{Print(Of(Functions[i]))}");
        }

        var total = Print(_figures.Total);
        Lines($"本年收入合计\t{total}\t本年支出合计\t{total}", "上年结转结余\t0.00\t年终结转结余\t0.00", $"收 入 总 计\t{total}\t支 出 总 计\t{total}", "");
        Head("收入总表", "单位名称\t合计\t财政拨款\t其他收入");
        Lines($"{Department}\t{total}\t{total}\t0.00", "");
        Head("支出总表", "科目编码\t科目名称\t合计\t基本支出\t项目支出\t事业单位经营支出\t上缴上级支出\t对附属单位补助支出");
        Lines($"\t合计\t{total}\t{Print(_figures.Basic)}\t{Print(_figures.ProjectTotal)}\t\t\t");
        Lines([.. FunctionRows().Select(static row => $"{row.Code}\t{row.Name}\t{Print(row.Staff + row.Office + row.Project)}\t{Print(row.Staff + row.Office)}\t{Print(row.Project)}\t\t\t")]);
        Lines("");
        Head("财政拨款收支总表", "收 入\t\t支 出\t", "项目\t预算数\t项目\t预算数");
        string[] left = [$"一、本年收入\t{total}", $"(一) 一般公共预算拨款\t{total}", "(二) 政府性基金预算拨款\t", "(三) 国有资本经营预算拨款\t", "二、上年结转\t0.00", "(一) 一般公共预算拨款\t0.00", "(二) 政府性基金预算拨款\t0.00", "(三) 国有资本经营预算拨款\t0.00"];
        string[] right = [$"一、本年支出\t{total}", .. Functions.Select((name, i) => $"({Ordinals[i]}) {name}\t{(Of(name) == 0 ? "" : Print(Of(name)))}"), "二、年终结转结余\t0.00"];
        Lines([.. right.Select((cells, i) => $"{(i < left.Length ? left[i] : "\t")}\t{cells}"), $"收 入 总 计\t{total}\t支 出 总 计\t{total}", ""]);
    }

    private void WriteFunctionTables()
    {
        Head("一般公共预算支出表", "科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出", "\t\t\t小计\t人员经费\t公用经费\t");
        Lines([.. FunctionRows().Prepend(("", "合计", _figures.Staff, _figures.OfficeTotal, _figures.ProjectTotal)).Select(static row => string.Join('\t', [row.Item1, row.Item2, .. new[] { row.Item3 + row.Item4 + row.Item5, row.Item3 + row.Item4, row.Item3, row.Item4, row.Item5 }.Select(Print)])), ""]);
        Head("一般公共预算基本支出表", "部门预算支出经济分类科目\t\t本年一般公共预算基本支出\t\t", "科目编码\t科目名称\t合计\t人员经费\t公用经费");
        Account("", "合计", _figures.Staff, _figures.OfficeTotal);
        Account("301", "工资福利支出", _figures.PayTotal, 0);
        Array.ForEach(_figures.Pay, account => Account(account.Code, account.Name, account.Amount, 0));
        Account("302", "商品和服务支出", 0, _figures.OfficeTotal);
        Array.ForEach(_figures.Office, account => Account(account.Code, account.Name, 0, account.Amount));
        Account("303", "对个人和家庭的补助", _figures.FamilyTotal, 0);
        Array.ForEach(_figures.Family, account => Account(account.Code, account.Name, account.Amount, 0));
        Lines("");
    }

    private void WriteSmallTables()
    {
        Head("一般公共预算“三公”经费支出表", "“三公”经费合计\t因公出国(境)费\t公务用车购置及运行费\t\t\t公务接待费", "\t\t小计\t公务用车购置费\t公务用车运行费\t");
        Lines(string.Join('\t', new[] { _figures.Vehicles + _figures.Guests, 0, _figures.Vehicles, 0, _figures.Vehicles, _figures.Guests }.Select(Print)), "");
        Head("政府性基金预算支出表", "科目编码\t科目名称\t本年政府性基金预算支出\t\t", "\t\t合计\t基本支出\t项目支出");
        Lines("");
        Head("项目支出表", "项目名称\t合计\t一般公共预算");
        Lines([.. _figures.Projects.Select(static project => $"{project.Name}\t{Print(project.Amount)}\t{Print(project.Amount)}"), ""]);
    }

    private void WriteDepartmentForm()
    {
        Lines("二、部门整体支出绩效目标表", "", $"{Year}年部门整体支出绩效目标申报表", "", "单位：万元", "", $"部门(单位) 名称\t{Department}\t\t\t\t\t", "填报人\t某某\t联系电话\t00000000\t\t\t");
        Lines("部门总体资金情况\t总体资金情况\t\t当年金额\t占比\t近两年收支金额\t", $"\t\t\t\t\t{Year - 3}年\t{Year - 2}年");
        var f = _figures;
        Lines($"\t收入构成\t财政拨款\t{Print(f.Total)}\t100%\t\t", "\t\t财政专户管理资金\t\t\t\t", "\t\t单位资金\t\t\t\t", $"\t\t合计\t{Print(f.Total)}\t100%\t\t");
        Lines($"\t支出构成\t人员类项目支出\t{Print(f.Staff)}\t\t\t", $"\t\t运转类项目支出\t{Print(f.OfficeTotal)}\t\t\t", $"\t\t特定目标类项目支出\t{Print(f.ProjectTotal)}\t\t\t", $"\t\t合计\t{Print(f.Total)}\t100%\t\t", "", "三、部门项目绩效目标表（一项一表）", "");
    }

    private void WriteProject(string name, long amount)
    {
        var first = amount / 3;
        Lines("部门项目申报表(含绩效目标)", "", "单位：万元", "", $"项目名称\t{name}\t项目编码\t42011724000T00000{amount:0000}", $"项目主管部门\t{Department}\t项目执行单位\t{Department}", "项目属性\t持续性项目\t\t", "支出项目类别\t特定目标类\t\t", $"起始年度\t{Year}\t终止年度\t{Year}");
        Lines($"项目总预算\t{Short(amount)}\t项目当年预算\t{Short(amount)}", "项目前两年预算及当年预算变动情况\t无变化\t\t", "\t来源项目\t金额\t", $"项目资金来源\t合计\t{Short(amount)}\t", $"\t1. 一般公共预算财政拨款收入\t{Short(amount)}\t", "", "项目支出明细测算", "");
        Lines("项目活动\t活动内容表述\t支出经济分类\t金额\t测算依据及说明\t备注", $"公务活动\t1.业务费\t商品和服务支出\t{Short(first)}\t据实测算\t", $"公务活动\t2.委托费\t商品和服务支出\t{Short(amount - first)}\t据实测算\t", "", "项目绩效总目标", "", "名称\t目标说明", $"{name}\t完成年度任务", "");
        Lines("长期绩效目标表", "", "目标名称\t一级指标\t二级指标\t三级指标\t指标值\t指标值确定依据", "完成业务件数\t产出指标\t数量指标\t完成业务件数\t≥120件\t年终考核", "办结率\t产出指标\t质量指标\t办结率\t≥95%\t年终考核", "服务对象人数\t效益指标\t社会效益指标\t服务对象人数\t≥300人\t年终考核", "群众满意度\t效益指标\t社会公众或服务对象满意度指标\t群众满意度\t≥90%\t问卷", "");
        Lines("年度绩效目标表", "", "目标名称\t一级指标\t二级指标\t三级指标\t指标值\t\t\t指标值确定依据", "\t\t\t\t前年\t上年\t预计当年实现\t", "完成业务件数\t产出指标\t数量指标\t完成业务件数\t100件\t110件\t≥120件\t年终考核", "办结率\t产出指标\t质量指标\t办结率\t95%\t95%\t≥95%\t年终考核", "群众满意度\t效益指标\t社会公众或服务对象满意度指标\t群众满意度\t90%\t90%\t≥90%\t问卷", "");
    }

    private IEnumerable<(string Code, string Name, long Staff, long Office, long Project)> FunctionRows()
    {
        var staff = _figures.Staff - Pension - Health - Housing;
        yield return ("201", "一般公共服务支出", staff, _figures.OfficeTotal, _figures.ProjectTotal);
        yield return ("20103", "政府办公厅（室）及相关机构事务", staff, _figures.OfficeTotal, _figures.ProjectTotal);
        yield return ("2010301", "行政运行", staff, _figures.OfficeTotal, 0);
        yield return ("2010302", "一般行政管理事务", 0, 0, _figures.ProjectTotal);
        yield return ("208", "社会保障和就业支出", Pension, 0, 0);
        yield return ("20805", "行政事业单位养老支出", Pension, 0, 0);
        yield return ("2080505", "机关事业单位基本养老保险缴费支出", Pension, 0, 0);
        yield return ("210", "卫生健康支出", Health, 0, 0);
        yield return ("21011", "行政事业单位医疗", Health, 0, 0);
        yield return ("2101101", "行政单位医疗", Health, 0, 0);
        yield return ("221", "住房保障支出", Housing, 0, 0);
        yield return ("22102", "住房改革支出", Housing, 0, 0);
        yield return ("2210201", "住房公积金", Housing, 0, 0);
    }

    private long Of(string function) => function switch { "一般公共服务支出" => Office, "社会保障和就业支出" => Pension, "卫生健康支出" => Health, "住房保障支出" => Housing, _ => 0 };

    private void Account(string code, string name, long staff, long office) => Lines(string.Join('\t', code, name, Print(staff + office), Print(staff), Print(office)));

    private void Head(string title, params string[] header) => Lines([title, "", "部门/单位：", "", "单位：万元", "", .. header]);

    private void Lines(params string[] lines) => _text.Append(string.Concat(lines.Select(static line => line + "\n")));

    private static string Print(long amount) => (amount / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Short(long amount) => (amount / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Yuan(long amount) => Short(amount) + " 万元";

    private static string Change(long amount, long change)
    {
        var before = amount - change;
        if (before <= 0 || change == 0)
        {
            return $"与 {Year - 1} 年预算持平";
        }

        var rate = Math.Round(Math.Abs(change) * 100m / before, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return change < 0 ? $"比 {Year - 1} 年预算减少 {Yuan(-change)}，下降 {rate}%" : $"比 {Year - 1} 年预算增加 {Yuan(change)}，增长 {rate}%";
    }
}
