using System.Text;
using BudgetRules.Text;

namespace BudgetRules.Cli.Commands;

/// <summary>Encodings by the names that people use: utf-8, utf-16, gb18030, gbk, gb2312, big5 and all others that the framework knows.</summary>
internal static class EncodingName
{
    /// <summary>The encoding, or null where the name is null or not known.</summary>
    internal static Encoding? Find(string? name)
    {
        if (name is null)
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Says that there is no such encoding; null where there is or none was named.</summary>
    internal static LocalizedText? Mistake(string? name) => name is null || Find(name) is not null ? null : new(
        $"没有名为“{name}”的编码，常用的有 utf-8、gb18030、utf-16。",
        $"There is no encoding '{name}'; common ones are utf-8, gb18030, utf-16.");
}
