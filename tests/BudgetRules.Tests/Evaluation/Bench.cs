using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Tests.Evaluation;

/// <summary>Rules of a test over documents that the test writes as pasted tables.</summary>
internal sealed class Bench
{
    private Bench(RulePack pack) => Pack = pack;

    /// <summary>The compiled rules.</summary>
    public RulePack Pack { get; }

    /// <summary>What is wrong with them, code and sentence.</summary>
    public IEnumerable<string> Faults => Pack.Diagnostics.Select(static found => $"{found.Code} {found.Position} {found.Message.Chinese}");

    /// <summary>Compiles a rule text, with forms of its own and without the prelude unless it says otherwise.</summary>
    public static Bench Of(string rules)
    {
        var text = rules.Contains("引入：", StringComparison.Ordinal) ? rules : "引入：无\n" + rules;
        return new Bench(RulePack.Compile(new SourceText("规则.rules", text)));
    }

    /// <summary>Compiles one rule over the forms of <see cref="Forms"/>, with a table in force.</summary>
    public static Bench Rule(string rule, string table = "支出表")
    {
        var bench = Of(Forms + $"\n表：《{table}》\n" + rule);
        bench.Faults.Should().BeEmpty();
        return bench;
    }

    /// <summary>An open, a coded, a written-out and a one-row form, prose, and a family.</summary>
    public const string Forms = """
        表样：《支出表》
        行：自由
        | 项目   | 金额   | 原数   | 比例   | 数量   | 说明   |
        | {名称} | {金额} | {金额} | {比率} | {数量} | {文本} |

        表样：《科目表》
        行：功能分类
        | 科目编码 | 科目名称 | 合计 | 基本支出 |          | 项目支出 |
        |          |          |      | 人员经费 | 公用经费 |          |

        表样：《经济表》
        行：部门经济分类
        | 科目编码 | 科目名称 | 合计 | 人员经费 |

        表样：《收支表》
        行：固定
        可缺：附加收入
        | 项目         | 预算数 | 项目     | 预算数 |
        | 财政收入   | {金额} | 教育支出 | {金额} |
        | 其中：专项 | {金额} | 医疗支出 | {金额} |
        | 事业收入   | {金额} | 住房支出 | {金额} |
        | 附加收入   | {金额} |          |        |
        | 收入合计   | {金额} | 支出合计 | {金额} |

        表样：《三公表》
        行：单行
        | 合计 | 出国 | 车辆 | 接待 |

        表样：《另表》
        行：自由
        | 项目   | 金额   |
        | {名称} | {金额} |

        表样：《申报表》
        行：表单
        每：项目（按 名称）
        | 名称 | {文本} | 当年预算 | {金额} |

        表样：《明细表》
        行：自由
        每：项目
        | 活动   | 金额   | 备注   |
        | {名称} | {金额} | {文本} |

        表样：《空题》
        必有：是

        文样：《公开说明》总收入
        总收入{金额}，比上年{增减额}，{增减率}

        文样：《公开说明》在职人数
        在职人数{数量}人
        
        """;

    /// <summary>Checks a document of pasted tables, every evaluation kept.</summary>
    /// <param name="tables">《表》 or 《表》“项目” lines, each with pipe rows below.</param>
    /// <param name="change">What else is to be known of the document.</param>
    public Report Check(string tables, Func<Disclosure, Disclosure>? change = null)
    {
        var document = Document(tables);
        return Pack.Check(change is null ? document : change(document), new CheckOptions { AllEvaluations = true });
    }

    /// <summary>The verdict of the only rule.</summary>
    public Outcome Verdict(string tables, Func<Disclosure, Disclosure>? change = null) => Check(tables, change).Rules.Should().ContainSingle().Subject.Outcome;

    /// <summary>The only evaluation of the only rule.</summary>
    public Finding Finding(string tables, Func<Disclosure, Disclosure>? change = null) => Check(tables, change).Findings.Should().ContainSingle().Subject;

    /// <summary>The document of some pasted tables, of 2023.</summary>
    public Disclosure Document(string tables)
    {
        var template = Pack.Templates.FirstOrDefault(static template => template.Id == "规则.rules") ?? Pack.Templates[0];
        var made = ImmutableArray.CreateBuilder<Table>();
        foreach (var block in tables.Split('《', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var end = lines[0].IndexOf('》', StringComparison.Ordinal);
            var copy = lines[0][(end + 1)..].Trim('“', '”', ' ');
            var rows = lines[1..].Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToImmutableArray()).ToList();
            made.Add(GridTable.Read(template, lines[0][..end], copy.Length == 0 ? null : copy, template.Unit, rows[0], [.. rows.Skip(1)]));
        }

        return new Disclosure { Key = "试", FiscalYear = 2023, TemplateId = template.Id, Tables = made.ToImmutable() };
    }
}
