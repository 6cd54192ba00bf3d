using System.Collections.Frozen;

namespace BudgetRules.Syntax;

/// <summary>The closed word lists of the language (§2, §3): keywords, functions, row sets, labels, units.</summary>
internal static class SyntaxFacts
{
    /// <summary>Functions by their word.</summary>
    public static readonly FrozenDictionary<string, FunctionKind> Functions = new Dictionary<string, FunctionKind>
    {
        ["求和"] = FunctionKind.Sum,
        ["计数"] = FunctionKind.Count,
        ["最大值"] = FunctionKind.Max,
        ["最小值"] = FunctionKind.Min,
        ["绝对值"] = FunctionKind.Abs,
        ["上年"] = FunctionKind.PriorYear,
        ["存在"] = FunctionKind.Exists,
        ["空白"] = FunctionKind.Blank,
        ["必填"] = FunctionKind.Required,
    }.ToFrozenDictionary();

    /// <summary>Row-set words.</summary>
    public static readonly FrozenDictionary<string, RowSetKind> RowSets = new Dictionary<string, RowSetKind>
    {
        ["本行"] = RowSetKind.Current,
        ["下级行"] = RowSetKind.Children,
        ["末级行"] = RowSetKind.Leaves,
        ["顶级行"] = RowSetKind.Top,
        ["全部行"] = RowSetKind.All,
    }.ToFrozenDictionary();

    /// <summary>Keywords, functions and row-set words: whole words that are no names.</summary>
    public static readonly FrozenSet<string> Reserved =
        new[] { "设", "为", "又名", "若", "则", "且", "或", "非", "含", "属于", "至" }
            .Concat(Functions.Keys).Concat(RowSets.Keys).ToFrozenSet();

    /// <summary>Keywords that people glue to the next name: 且项目.</summary>
    public static readonly string[] Gluing = ["若", "则", "且", "或", "非", "含", "属于", "至", "设", "为"];

    /// <summary>Units and count words that may stand directly behind a number.</summary>
    public static readonly FrozenSet<string> Units = new[]
    {
        "元", "万元", "亿元", "年", "月", "日", "天", "人", "名", "位", "人次", "个", "件", "项", "次", "台", "套", "份", "辆", "户", "家", "所",
        "处", "批", "批次", "场", "场次", "期", "期次", "座", "间", "栋", "幢", "条", "米", "公里", "千米", "平方米", "平方公里", "立方米", "吨", "千克",
        "公斤", "亩", "公顷", "只", "头", "棵", "株", "本", "册", "篇", "张", "块", "小时", "学时", "课时", "分钟", "千瓦时", "度", "级", "分", "倍",
        "组", "支", "队", "村", "社区", "班", "节", "瓶", "箱", "包", "艘", "架", "床", "床位", "辆次", "个百分点", "百分点", "字", "幅", "部", "例",
    }.ToFrozenSet();

    /// <summary>Labels that are known somewhere, with those that begin a block.</summary>
    public static readonly FrozenSet<string> Labels = new[]
    {
        "规则包", "版本", "年度", "引入", "适用", "编号", "级别", "提示", "整改", "依据", "误差", "末位差", "空白", "缺行", "单位", "评分", "扣分",
        "理由", "部门", "批准", "至", "注", "表", "表样", "文样", "文首", "测试", "期望", "调整", "停用", "豁免",
        "又名", "行", "必有", "可缺", "每", "段落", "逐项", "取值",
    }.ToFrozenSet();

    /// <summary>样标签: labels of a specimen.</summary>
    public static readonly FrozenSet<string> SpecimenLabels =
        new[] { "又名", "行", "必有", "可缺", "每", "单位", "段落", "逐项", "取值" }.ToFrozenSet();

    /// <summary>Labels that stand in a file's header only.</summary>
    public static readonly FrozenSet<string> HeaderOnly = new[] { "规则包", "版本", "引入", "适用" }.ToFrozenSet();

    /// <summary>Labels that stand under a rule only.</summary>
    public static readonly FrozenSet<string> RuleOnly = new[] { "编号", "提示", "整改", "评分", "扣分" }.ToFrozenSet();

    /// <summary>Labels that begin a statement of their own.</summary>
    public static readonly FrozenSet<string> Blocks =
        new[] { "表", "表样", "文样", "文首", "测试", "调整", "停用", "豁免" }.ToFrozenSet();

    /// <summary>Results an 期望 may name.</summary>
    public static readonly FrozenSet<string> Outcomes =
        new[] { "通过", "尾差", "末位差", "不通过", "不适用", "无法判定" }.ToFrozenSet();

    /// <summary>Placeholders of a 提示 that need no vocabulary.</summary>
    public static readonly FrozenSet<string> Placeholders =
        new[] { "左", "右", "差", "容差", "表", "行", "列", "项目", "年度", "部门" }.ToFrozenSet();

    private static readonly FrozenDictionary<char, char> Simplified = new Dictionary<char, char>
    {
        ['規'] = '规', ['則'] = '则', ['編'] = '编', ['號'] = '号', ['級'] = '级', ['別'] = '别', ['據'] = '据', ['依'] = '依',
        ['誤'] = '误', ['單'] = '单', ['評'] = '评', ['準'] = '准', ['註'] = '注', ['樣'] = '样', ['測'] = '测', ['試'] = '试',
        ['調'] = '调', ['豁'] = '豁', ['適'] = '适', ['門'] = '门', ['項'] = '项', ['逐'] = '逐', ['值'] = '值', ['應'] = '应',
        ['標'] = '标', ['點'] = '点', ['類'] = '类', ['缺'] = '缺', ['雖'] = '虽', ['處'] = '处', ['見'] = '见',
    }.ToFrozenDictionary();

    /// <summary>Whether a character may stand in a name.</summary>
    public static bool IsNamePart(char c) =>
        c is '_' or '、' or '〇' || (c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetter(c));

    /// <summary>Whether a character may begin a name.</summary>
    public static bool IsNameStart(char c) => IsNamePart(c) && !char.IsAsciiDigit(c) && c != '、';

    /// <summary>White space, and the invisible characters that pasting brings along.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\uFEFF' or '\u200B' || (c > '\u007F' && char.IsWhiteSpace(c)) || c is '\f' or '\v';

    /// <summary>The label that was meant by an unknown one: a traditional form, or one character off; else null.</summary>
    public static string? MeantLabel(string written)
    {
        if (written.Length is < 2 or > 4)
        {
            return null;
        }

        var simplified = string.Create(written.Length, written, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                span[i] = Simplified.GetValueOrDefault(text[i], text[i]);
            }
        });
        if (Labels.Contains(simplified))
        {
            return simplified;
        }

        return simplified == "备注"
            ? "注"
            : Text.Spelling.Closest(simplified, Labels.Where(label => label.Length >= 2 && label.Intersect(simplified).Any()).Order(StringComparer.Ordinal));
    }
}
