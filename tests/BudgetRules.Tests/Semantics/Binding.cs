using BudgetRules.Tests.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Tests.Semantics;

/// <summary>Compiles a rule text over the forms of the bench, which stand in the place of the prelude.</summary>
internal static class Binding
{
    private const string MoreForms = """

        表样：《双表》
        行：固定
        | 类   | 项目 | 预算数 |
        | 收入 | 财政 | {金额} |
        |      | 合计 | {金额} |
        | 支出 | 基本 | {金额} |
        |      | 合计 | {金额} |

        表样：《总表》
        行：固定
        | 项目 | 合计   | 预算数 |
        | 上年 | {金额} | {金额} |
        | 合计 | {金额} | {金额} |
        | 下年 | {金额} | {金额} |

        设 费用 为 《三公表》[接待]

        """;

    /// <summary>The rules.</summary>
    public static RulePack Compile(string text) => RulePack.Compile(
        new SourceText("试.rules", text + "\n"),
        new SourceText("表样.rules", "规则包：通用口径\n引入：无\n" + Bench.Forms + MoreForms));

    /// <summary>What is wrong with them, as it is printed.</summary>
    public static string Faults(string text) => string.Join('\n', Compile(text).Diagnostics.Select(static found =>
        DiagnosticFormatter.Format(found, MessageLanguage.Chinese) + (found.Suggestion is null ? "" : "\n    → " + found.Suggestion)));
}
