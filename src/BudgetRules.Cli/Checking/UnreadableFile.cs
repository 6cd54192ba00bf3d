using BudgetRules.Text;

namespace BudgetRules.Cli.Checking;

/// <summary>Says in a sentence why a file could not be opened or read.</summary>
internal static class UnreadableFile
{
    internal static LocalizedText Explain(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            $"没有找到文件 {path}，请核对路径。",
            $"The file {path} does not exist; check the path."),
        UnauthorizedAccessException => new(
            $"没有权限读取 {path}。",
            $"No permission to read {path}."),
        IOException => new(
            $"无法读取 {path}：可能正被其他程序占用，或磁盘、网络出错（{exception.Message}）",
            $"Cannot read {path}: {exception.Message}"),
        _ => new(
            $"读取或检查 {path} 时程序出错，这是程序的缺陷，不是文件的问题（{exception.GetType().Name}：{exception.Message}）",
            $"Reading or checking {path} broke the program; this is a defect of the program ({exception.GetType().Name}: {exception.Message})"),
    };
}
