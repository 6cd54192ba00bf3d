using System.Text;
using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary>Encodings by the names that people use: utf-8, utf-16, gb18030, gbk, gb2312, big5 and all others that the framework knows.</summary>
internal static class EncodingName
{
    /// <summary>Says that there is no such encoding; null where there is or none was named.</summary>
    internal static LocalizedText? Mistake(string? name) => name is null || IsKnown(name) ? null : new(
        $"没有名为“{name}”的编码，常用的有 utf-8、gb18030、utf-16。",
        $"There is no encoding '{name}'; common ones are utf-8, gb18030, utf-16.");

    private static bool IsKnown(string name)
    {
        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
