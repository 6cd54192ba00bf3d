using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary>The help pages, one per command and language, as they are printed.</summary>
internal static class HelpPages
{
    private static readonly LocalizedText Root = new(
        """
        budgetrules：检查部门预算公开，看它与自己、与规则是否相符

        用法
          budgetrules check   文件或文件夹…   检查公开文件
          budgetrules test    [规则…]         运行规则文件里的测试
          budgetrules explain --plan [编号]   打印引擎执行的计划

        通用选项
          --lang zh|en   信息的语言，默认 zh
          -h, --help     帮助；各命令另有：budgetrules check --help
          --version      版本

        例
          budgetrules check 2023部门预算.txt
          budgetrules check 公开文件夹 --rules 我的规则.rules
          budgetrules check 公开.json --format json --output 报告.json

        退出码
          0  没有达到 --fail-on 级别的不通过
          1  有
          2  没能全部完成：命令写错、规则有错、有文件读不了（其余照常报告）

        """,
        """
        budgetrules: checks whether a published department budget agrees with itself and with the rules

        Usage
          budgetrules check   FILE|FOLDER…     check documents
          budgetrules test    [PATH…]          run the tests in rule files
          budgetrules explain --plan [RULE]    print the plan that the engine runs

        Common options
          --lang zh|en   language of messages, default zh
          -h, --help     help; each command has its own: budgetrules check --help
          --version      version

        Examples
          budgetrules check 2023.txt
          budgetrules check documents --rules my.rules
          budgetrules check document.json --format json --output report.json

        Exit codes
          0  nothing failed at or above --fail-on
          1  something did
          2  the work could not all be done: usage, rule errors, an unreadable document (the rest is reported)

        """);

    private static readonly LocalizedText Check = new(
        """
        budgetrules check：检查公开文件

        用法
          budgetrules check 文件或文件夹… [选项]

        文件可以是文本（.txt）、Markdown（.md）或 JSON（.json）；文件夹则检查其中全部这样的文件。

        选项
          --rules PATH…                 规则文件或文件夹，可写几个，写在文件之后；默认用自带的规则
          --format text|json            报告格式，默认 text（给人看）；json 给程序用
          --output FILE                 报告写入文件，默认写到标准输出
          --all                         通过和不适用的也列出
          --fail-on error|warning|info  从哪一级起不通过时退出码为 1，默认 error；末位差从不计入
          --encoding NAME               文件的编码，如 utf-8、gb18030、utf-16；默认自动识别
          --lang zh|en                  信息的语言，默认 zh
          -h, --help                    帮助

        退出码
          0  没有达到 --fail-on 级别的不通过
          1  有
          2  没能全部完成：命令写错、规则有错、有文件读不了（其余照常报告）

        报告只写到标准输出，其余信息都写到标准错误。输出到终端时有颜色，设环境变量 NO_COLOR 则没有。

        """,
        """
        budgetrules check: checks documents

        Usage
          budgetrules check FILE|FOLDER… [options]

        A file is text (.txt), Markdown (.md) or JSON (.json); a folder stands for all such files in it.

        Options
          --rules PATH…                 rule files or folders, after the documents; default: the shipped rules
          --format text|json            text (default) is for reading, json for programs
          --output FILE                 write the report to a file instead of standard output
          --all                         list what passed and what does not apply, too
          --fail-on error|warning|info  from which level on a failure makes the exit code 1, default error;
                                        last-digit differences (末位差) never count
          --encoding NAME               encoding of the documents: utf-8, gb18030, utf-16 …; default: detected
          --lang zh|en                  language of messages, default zh
          -h, --help                    help

        Exit codes
          0  nothing failed at or above --fail-on
          1  something did
          2  the work could not all be done: usage, rule errors, an unreadable document (the rest is reported)

        Standard output has the report and nothing else. Colours on a terminal, unless NO_COLOR is set.

        """);

    private static readonly LocalizedText Test = new(
        """
        budgetrules test：运行规则文件里的测试（测试：… 期望：…）

        用法
          budgetrules test [规则文件或文件夹…] [选项]

        不写路径则运行自带规则的测试。

        选项
          --lang zh|en  信息的语言，默认 zh
          -h, --help    帮助

        退出码
          0  全部符合期望
          1  有不符合期望的，打印实际结果
          2  规则有错，或命令写错

        """,
        """
        budgetrules test: runs the tests in rule files (测试：… 期望：…)

        Usage
          budgetrules test [PATH…] [options]

        Without a path, the tests of the shipped rules.

        Options
          --lang zh|en  language of messages, default zh
          -h, --help    help

        Exit codes
          0  all came as expected
          1  some did not; what came instead is printed
          2  rule errors, or usage

        """);

    private static readonly LocalizedText Explain = new(
        """
        budgetrules explain：打印引擎执行的计划，每行一条列指令

        用法
          budgetrules explain --plan [编号] [选项]

        写编号则只打印那条规则的部分。

        选项
          --plan         打印计划
          --rules PATH…  规则文件或文件夹；默认用自带的规则
          --lang zh|en   信息的语言，默认 zh
          -h, --help     帮助

        退出码
          0  已打印
          2  规则有错、没有这个编号，或命令写错

        """,
        """
        budgetrules explain: prints the plan that the engine runs, one column instruction a line

        Usage
          budgetrules explain --plan [RULE] [options]

        With a rule's id, its part only.

        Options
          --plan         print the plan
          --rules PATH…  rule files or folders; default: the shipped rules
          --lang zh|en   language of messages, default zh
          -h, --help     help

        Exit codes
          0  printed
          2  rule errors, no such rule, or usage

        """);

    /// <summary>Whether a command has a page of its own.</summary>
    internal static bool Has(string command) => command is "check" or "test" or "explain";

    /// <summary>The page of a command; of the tool as a whole for any other name.</summary>
    internal static string Of(string command, MessageLanguage language) => (command switch
    {
        "check" => Check,
        "test" => Test,
        "explain" => Explain,
        _ => Root,
    }).In(language).ReplaceLineEndings("\n");
}
