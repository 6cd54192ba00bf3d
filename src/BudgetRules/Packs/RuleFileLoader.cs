using System.Collections.Immutable;
using System.Text;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>Finds and reads rule files on disk: UTF-8 with or without BOM, UTF-16 with BOM, GB18030.</summary>
internal static class RuleFileLoader
{
    private const long LargestFile = 64L * 1024 * 1024;

    /// <summary>The texts of the files, and of the *.rules files under the folders, in ordinal order; what cannot be opened is a diagnostic.</summary>
    public static ImmutableArray<SourceText> Load(IEnumerable<string> paths, List<Diagnostic> diagnostics)
    {
        var texts = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var path in paths.SelectMany(Expand))
        {
            try
            {
                if (new FileInfo(path).Length > LargestFile)
                {
                    diagnostics.Add(Unopened(path, "文件过大", "the file is too large"));
                    continue;
                }

                texts.Add(new SourceText(path, Decode(File.ReadAllBytes(path))));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                diagnostics.Add(Unopened(path, "打不开：文件不存在或没有权限", exception.Message));
            }
        }

        return texts.ToImmutable();
    }

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.rules", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    private static Diagnostic Unopened(string path, string chinese, string english) =>
        new("包505", DiagnosticSeverity.Error, new LocalizedText($"规则文件 {path} {chinese}", $"Rule file {path}: {english}"), null, default);

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }
}
