using BudgetRules.Syntax;
using CsCheck;

namespace BudgetRules.Tests.Syntax;

public class RecoveryTests
{
    private static readonly string[] Statements =
    [
        "三公合计 = 出国 + 车辆 + 接待\n编号：SG-01",
        "若 《表》[上年结转] = 0 且 《表》[年终结转] = 0，\n则 《甲》[合计，合计] = 《乙》[2210201，]\n编号：BJ-01\n级别：警告",
        "设 支出组成 为 基本支出 + 项目支出",
        "卫生健康支出 又名 医疗卫生与计划生育支出，卫生支出",
        "表：《一般公共预算支出表》",
        "计数（全部行，二级指标 含 “满意度”） ≥ 1\n提示：项目“{项目}”没有满意度指标",
        "表样：《甲》\n行：自由\n| 科目编码 | 合计 |\n| {编码} | {金额} |",
        "文样：《公开说明》总编制人数\n段落：部门人员构成\n总编制人数{数量}人",
        "求和（[一般公共预算拨款收入 至 其他收入]） = 本行",
    ];

    [Fact]
    public void One_bad_statement_silences_no_other()
    {
        var result = Parsing.Parse("a = 1\nb = = 2\n编号：B\nc = 《没有\nd = 4\n\n设 为 5\ne = 5\n编号：E");
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("词106", "词101", "词106");
        SyntaxPrinter.Print(result.File).Should().Be("rule (a Equal 1)\nrule (d Equal 4)\nrule (e Equal 5) @编号=E");
    }

    [Theory]
    [InlineData("求和（\n收入总计 = 支出总计\n编号：SZ-03", "rule (收入总计 Equal 支出总计) @编号=SZ-03")]
    [InlineData("a = 求和（b，\n收入总计 = 支出总计\n编号：SZ-03", "rule (收入总计 Equal 支出总计) @编号=SZ-03")]
    public void A_bracket_left_open_takes_the_next_rule_only_as_far_as_it_goes(string text, string tree)
    {
        var result = Parsing.Parse(text);
        result.Diagnostics.Should().ContainSingle();
        SyntaxPrinter.Print(result.File).Should().Be(tree);
    }

    [Fact]
    public void Half_a_guarded_rule_is_never_a_rule()
    {
        var result = Parsing.Parse("若 甲 = （ 且\n乙 = 0\n则 丙 = 1");
        result.Diagnostics.Should().ContainSingle();
        result.File.Statements.Should().BeEmpty();
    }

    [Fact]
    public void What_hangs_on_a_bad_statement_is_swallowed_without_a_word() =>
        Parsing.Parse("a == 1\n编号：A\n級別：提醒\n提示：「左」\n\n表样：甲\n行：自由\n| a |\n\n测试：\n《甲\n| 1 |").Diagnostics
            .Select(diagnostic => diagnostic.Code).Should().Equal("词103", "词106", "词101");

    [Fact]
    public void An_edit_within_a_statement_loses_no_other_statement() =>
        Gen.Select(Gen.Int[0, Statements.Length - 1], Gen.Int[0, 200], Gen.Int[0, 2], Gen.Char["（）()[]《》“”=+−×÷，。、{}|\\&？且若则非至又名设为表样测试：1a0 \t*%.—"])
            .Sample((target, position, kind, c) =>
            {
                var edited = Edit(Statements[target], position, kind, c);
                var text = string.Join("\n\n", Statements.Select((statement, i) => i == target ? edited : statement));
                var result = Parsing.Parse(text);
                Parsing.Print(result.File).Should().Be(text);
                var trees = result.File.Statements.Select(SyntaxPrinter.Print).ToList();
                trees.Should().Contain(Statements.Where((_, i) => i != target).Select(Parsing.Tree), "edited: {0}", edited);
            });

    [Fact]
    public void Any_text_is_parsed_and_printed_again() =>
        Gen.Char["（）()[]【】《》“”\"=＝+−×÷/，。；、{}｛〔〕|｜\\&？且若则非至又名设为表样测试期望文首编号：:1a0０ \t\n\r*%.—《甲乙丙求和下级行空白"].Array[0, 120]
            .Select(chars => new string(chars)).Sample(text =>
            {
                var result = Parsing.Parse(text);
                Parsing.Print(result.File).Should().Be(text);
                Spans(result.File).Should().NotContain(span => span.Start < 0 || span.End > text.Length || span.Length < 0);
                result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Span.End > text.Length);
            });

    [Fact]
    public void Full_or_half_width_changes_no_tree() =>
        Gen.Select(Gen.Int[0, Statements.Length - 1], Gen.Int).Sample((target, seed) =>
        {
            var random = new Random(seed);
            var statement = Statements[target];
            var raw = statement.Contains("表样", StringComparison.Ordinal) || statement.Contains("提示", StringComparison.Ordinal);
            var changed = raw ? statement : string.Concat(statement.Select(c => random.Next(2) == 0 ? Widen(c) : Narrow(c)));
            Text.TextFolding.Fold(Parsing.Tree(changed)).Should().Be(Text.TextFolding.Fold(Parsing.Tree(statement)));
        });

    private static string Edit(string text, int position, int kind, char c)
    {
        position %= text.Length;
        if (text[position] == '\n')
        {
            return text;
        }

        return kind switch
        {
            0 => text.Insert(position, c.ToString()),
            1 => text.Remove(position, 1),
            _ => text.Remove(position, 1).Insert(position, c.ToString()),
        };
    }

    private static char Widen(char c) => c switch
    {
        '=' => '＝',
        '[' => '［',
        ']' => '］',
        ' ' => '　',
        >= '0' and <= '9' => (char)(c - '0' + '０'),
        _ => c,
    };

    private static char Narrow(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '，' => ',',
        '：' => ':',
        '“' or '”' => '"',
        _ => c,
    };

    private static IEnumerable<Text.TextSpan> Spans(FileSyntax file) =>
        file.Header.Select(label => label.Span)
            .Concat(file.Statements.SelectMany(statement => statement.Labels.Select(label => label.Span).Append(statement.Span)));
}
