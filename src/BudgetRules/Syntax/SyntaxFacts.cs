namespace BudgetRules.Syntax;

/// <summary>The closed word lists of the language (§2, §3): keywords, functions, row sets, labels, units.</summary>
internal static class SyntaxFacts
{
    /// <summary>Functions, for spelling suggestions.</summary>
    public static readonly string[] Functions = ["上年", "存在", "必填", "最大值", "最小值", "求和", "空白", "绝对值", "计数"];

    private static readonly string[] LongLabels =
    [
        "依据", "停用", "单位", "又名", "取值", "可缺", "年度", "引入", "必有", "扣分", "批准", "提示", "整改", "文样", "文首", "期望", "末位差", "段落",
            "测试", "版本", "理由", "空白", "级别", "编号", "缺行", "表样", "规则包", "评分", "误差", "调整", "豁免", "适用", "逐项", "部门",
    ];

    private const string Traditional = "規則編號級別據誤單評準註樣測試調適門項應標點類雖處見";
    private const string Simplified = "规则编号级别据误单评准注样测试调适门项应标点类虽处见";

    /// <summary>Keywords that people glue to the next name: 且项目.</summary>
    public static readonly string[] Gluing = ["若", "则", "且", "或", "非", "含", "属于", "至", "设", "为"];

    /// <summary>The function of a word, or null.</summary>
    public static FunctionKind? FunctionOf(string word) => word switch
    {
        "求和" => FunctionKind.Sum,
        "计数" => FunctionKind.Count,
        "最大值" => FunctionKind.Max,
        "最小值" => FunctionKind.Min,
        "绝对值" => FunctionKind.Abs,
        "上年" => FunctionKind.PriorYear,
        "存在" => FunctionKind.Exists,
        "空白" => FunctionKind.Blank,
        "必填" => FunctionKind.Required,
        _ => null,
    };

    /// <summary>The row set of a word, or null.</summary>
    public static RowSetKind? RowSetOf(string word) => word switch
    {
        "本行" => RowSetKind.Current,
        "下级行" => RowSetKind.Children,
        "末级行" => RowSetKind.Leaves,
        "顶级行" => RowSetKind.Top,
        "全部行" => RowSetKind.All,
        _ => null,
    };

    /// <summary>Whether a whole word is a keyword, a function or a row set, and so no name.</summary>
    public static bool IsReserved(string word) => word is
        "设" or "为" or "又名" or "若" or "则" or "且" or "或" or "非" or "含" or "属于" or "至"
        || FunctionOf(word) is not null || RowSetOf(word) is not null;

    /// <summary>Whether a word is a unit or count word that may stand directly behind a number.</summary>
    public static bool IsUnit(string word) => word is
        "元" or "万元" or "亿元" or "年" or "月" or "日" or "天" or "人" or "名" or "位" or "人次" or "个" or "件" or "项" or "次" or
            "台" or "套" or "份" or "辆" or "户" or "家" or "所" or "处" or "批" or "批次" or "场" or "场次" or "期" or "期次" or
            "座" or "间" or "栋" or "幢" or "条" or "米" or "公里" or "千米" or "平方米" or "平方公里" or "立方米" or "吨" or "千克" or
            "公斤" or "亩" or "公顷" or "只" or "头" or "棵" or "株" or "本" or "册" or "篇" or "张" or "块" or "小时" or "学时" or
            "课时" or "分钟" or "千瓦时" or "度" or "级" or "分" or "倍" or "组" or "支" or "队" or "村" or "社区" or "班" or "节" or
            "瓶" or "箱" or "包" or "艘" or "架" or "床" or "床位" or "辆次" or "个百分点" or "百分点" or "字" or "幅" or "部" or "例";

    /// <summary>Whether a label is known somewhere; those that begin a block too.</summary>
    public static bool IsLabel(string word) => word is
        "规则包" or "版本" or "年度" or "引入" or "适用" or "编号" or "级别" or "提示" or "整改" or "依据" or "误差" or "末位差" or "空白" or
            "缺行" or "单位" or "评分" or "扣分" or "理由" or "部门" or "批准" or "至" or "注" or "表" or "表样" or "文样" or "文首" or
            "测试" or "期望" or "调整" or "停用" or "豁免" or "又名" or "行" or "必有" or "可缺" or "每" or "段落" or "逐项" or "取值";

    /// <summary>Whether it is a 样标签: a label of a specimen.</summary>
    public static bool IsSpecimenLabel(string word) => word is
        "又名" or "行" or "必有" or "可缺" or "每" or "单位" or "段落" or "逐项" or "取值";

    /// <summary>Whether the label stands in a file's header only.</summary>
    public static bool IsHeaderOnly(string word) => word is
        "规则包" or "版本" or "引入" or "适用";

    /// <summary>Whether the label stands under a rule only.</summary>
    public static bool IsRuleOnly(string word) => word is
        "编号" or "提示" or "整改" or "评分" or "扣分";

    /// <summary>Whether the label begins a statement of its own.</summary>
    public static bool IsBlock(string word) => word is
        "表" or "表样" or "文样" or "文首" or "测试" or "调整" or "停用" or "豁免";

    /// <summary>Whether an 期望 may name it as its result.</summary>
    public static bool IsOutcome(string word) => word is
        "通过" or "尾差" or "末位差" or "不通过" or "不适用" or "无法判定";

    /// <summary>Whether a 提示 knows the placeholder without a vocabulary.</summary>
    public static bool IsPlaceholder(string word) => word is
        "左" or "右" or "差" or "容差" or "表" or "行" or "列" or "项目" or "年度" or "部门";

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
                var at = Traditional.IndexOf(text[i], StringComparison.Ordinal);
                span[i] = at < 0 ? text[i] : Simplified[at];
            }
        });
        if (IsLabel(simplified))
        {
            return simplified;
        }

        return simplified == "备注"
            ? "注"
            : Text.Spelling.Closest(simplified, LongLabels.Where(label => label.AsSpan().IndexOfAny(simplified) >= 0));
    }
}
