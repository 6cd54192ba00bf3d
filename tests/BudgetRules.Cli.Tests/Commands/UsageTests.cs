using BudgetRules.Cli.Tests.Stand;

namespace BudgetRules.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("没有“chek”命令，是否想写 check？", "chek", "甲.txt")]
    [InlineData("没有“买菜”命令，有：check、test、explain。", "买菜")]
    [InlineData("没有“--verbose”选项。", "--verbose")]
    [InlineData("请写要检查的文件或文件夹。", "check")]
    [InlineData("请把要检查的文件写在 --rules 前面", "check", "--rules", "甲.rules", "甲.txt")]
    [InlineData("没有“--fromat”选项，是否想写 --format？", "check", "甲.txt", "--fromat", "json")]
    [InlineData("--format 不能是“xml”，可以是 text、json。", "check", "甲.txt", "--format", "xml")]
    [InlineData("--format 后面要写值（text|json）。", "check", "甲.txt", "--format")]
    [InlineData("--rules 后面要写值（PATH）。", "check", "甲.txt", "--rules")]
    [InlineData("--format 只能写一次。", "check", "甲.txt", "--format", "json", "--format", "text")]
    [InlineData("--fail-on 不能是“all”，可以是 error、warning、info。", "check", "甲.txt", "--fail-on", "all")]
    [InlineData("--lang 不能是“fr”，可以是 zh、en。", "check", "甲.txt", "--lang", "fr")]
    [InlineData("没有名为“utf-9”的编码", "check", "甲.txt", "--encoding", "utf-9")]
    [InlineData("没有找到规则文件或文件夹“不存在.rules”。", "check", "甲.txt", "--rules", "不存在.rules")]
    [InlineData("请写 --plan。", "explain")]
    [InlineData("没有编号为“SG-02x”的规则", "explain", "--plan", "SG-02x")]
    [InlineData("没有编号为“SG03”的规则，是否想写 SG-03？", "explain", "--plan", "SG03")]
    [InlineData("一次只能写一条规则", "explain", "--plan", "SG-01", "SG-03")]
    [InlineData("没有找到规则文件或文件夹“不存在.rules”。", "test", "不存在.rules")]
    public async Task A_mistake_is_named_in_Chinese_on_standard_error_with_exit_code_2(string sentence, params string[] args)
    {
        var run = await CommandRun.Of(new FakeEngine(), args);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence).And.Contain("--help");
        run.Error.Should().NotContainAny("Option", "Argument", "Required", "Unrecognized");
    }

    [Theory]
    [InlineData("There is no option '--fromat'; did you mean --format?", "check", "a.txt", "--fromat", "json")]
    [InlineData("Give the files or folders to check.", "check")]
    [InlineData("--fail-on cannot be 'all'; it can be error, warning, info.", "check", "a.txt", "--fail-on", "all")]
    public async Task A_mistake_is_named_in_English_where_asked(string sentence, params string[] args)
    {
        var run = await CommandRun.Of(new FakeEngine(), [.. args, "--lang", "en"]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(sentence);
        run.Error.Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
    }
}
